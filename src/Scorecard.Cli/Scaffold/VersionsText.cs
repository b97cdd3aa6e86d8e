using System.Globalization;
using System.Text.RegularExpressions;

namespace Scorecard.Cli.Scaffold;

/// <summary>Adds a version to the text of an edition.yaml, and leaves its comments and its layout as they are.</summary>
internal static partial class VersionsText
{
    /// <exception cref="Refusal">The file declares no version, or declares them in a way that cannot be added to.</exception>
    internal static string Added(string path, string text, NextVersion next)
    {
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split(newline).ToList();
        var (start, end) = Block(path, lines);
        var block = lines[start..end];
        var numbers = block.SelectMany(l => Number().Matches(Code(l))).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        if (numbers.Count == 0)
        {
            throw NotThere(path);
        }

        Refuse(path, block, next);
        var item = block.Last(l => Item().IsMatch(l));
        lines.InsertRange(end, Lines(item, numbers.Max() + 1, next));
        return string.Join(newline, lines);
    }

    /// <summary>The lines below “versions:”, without the blank lines and comments that lead to the next key.</summary>
    private static (int Start, int End) Block(string path, List<string> lines)
    {
        var key = lines.FindIndex(l => Key().IsMatch(l));
        if (key < 0)
        {
            throw NotThere(path);
        }

        if (Code(lines[key]).TrimEnd() != "versions:")
        {
            throw new Refusal(
                $"“{path}” writes its versions on one line",
                "write each version on a line of its own below “versions:”, starting with “  - ”, and ask again");
        }

        var next = lines.FindIndex(key + 1, l => l.Length > 0 && !char.IsWhiteSpace(l[0]) && l[0] is not ('-' or '#'));
        var end = next < 0 ? lines.Count : next;
        while (end > key + 1 && (lines[end - 1].Trim().Length == 0 || lines[end - 1].TrimStart().StartsWith('#')))
        {
            end--;
        }

        return (key + 1, end);
    }

    private static void Refuse(string path, List<string> block, NextVersion next)
    {
        var words = string.Join('\n', block);
        if (words.Contains(next.Date, StringComparison.Ordinal)
            && (words.Contains(next.Reason, StringComparison.Ordinal) || words.Contains(YamlText.Quoted(next.Reason), StringComparison.Ordinal)))
        {
            throw new Refusal(
                $"“{path}” already declares a version of {next.Date} with this reason",
                "somebody has made the same correction; there is nothing to add");
        }
    }

    private static IEnumerable<string> Lines(string item, int number, NextVersion next)
    {
        var match = Item().Match(item);
        var (dash, space) = (match.Groups[1].Value + "-", match.Groups[2].Value);
        var reason = YamlText.Quoted(next.Reason);
        if (match.Groups[3].Value.StartsWith('{'))
        {
            return [$"{dash}{space}{{ version: {Text(number)}, published: {next.Date}, kind: {next.Kind}, reason: {reason} }}"];
        }

        var indent = new string(' ', dash.Length + space.Length);
        return
        [
            $"{dash}{space}version: {Text(number)}",
            $"{indent}published: {next.Date}",
            $"{indent}kind: {next.Kind}",
            $"{indent}reason: {reason}",
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Code(string line) => line.TrimStart().StartsWith('#') ? "" : Comment().Replace(line, "");

    private static Refusal NotThere(string path) => new(
        $"“{path}” declares no version, so there is nothing published to correct",
        "change the files as you like: the edition is a draft until it declares version 1");

    [GeneratedRegex(@"^versions\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(\s*)-(\s+)(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\bversion\s*:\s*(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+#.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
