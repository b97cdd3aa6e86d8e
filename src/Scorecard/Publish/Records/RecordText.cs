using System.Globalization;
using System.Text;
using Scorecard.Publish.Archives;

namespace Scorecard.Publish.Records;

/// <summary>
/// A record as text. The last line is the hash of all others: a record that was cut short or edited is no record.
/// </summary>
internal static class RecordText
{
    private const string Title = "scorecard build record 2";
    private const string Finding = "finding ";
    private const int HashLength = 64;

    internal static byte[] Write(BuildRecord record)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Title}\nkey {record.Key}\ncounts {record.Inputs} {record.Editions} {record.Ratings}\n");
        foreach (var finding in record.Findings)
        {
            text.Append(Finding).Append(finding).Append('\n');
        }

        foreach (var part in record.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"part {part.Name} {part.Key}\n");
            foreach (var file in part.Files)
            {
                text.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
            }
        }

        var body = text.ToString();
        return Encoding.UTF8.GetBytes(string.Concat(body, Sum(body), "\n"));
    }

    /// <summary>The record; null if the text is not one.</summary>
    internal static BuildRecord? Read(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length <= HashLength + 1 || Sum(text[..^(HashLength + 1)]) != text[^(HashLength + 1)..^1])
        {
            return null;
        }

        var lines = text[..^(HashLength + 2)].Split('\n');
        return lines is [Title, var key, var counts, ..] ? Record(key[4..], counts.Split(' '), lines[3..]) : null;
    }

    private static BuildRecord Record(string key, string[] counts, string[] lines)
    {
        var findings = lines.TakeWhile(line => line.StartsWith(Finding, StringComparison.Ordinal)).Select(line => line[Finding.Length..]).ToList();
        int Count(int at) => int.Parse(counts[at], CultureInfo.InvariantCulture);
        return new BuildRecord(key, Count(1), Count(2), Count(3), findings, Parts(lines.Skip(findings.Count)));
    }

    private static List<RecordedPart> Parts(IEnumerable<string> lines)
    {
        var parts = new List<RecordedPart>();
        var files = new List<RecordedFile>();
        foreach (var line in lines)
        {
            if (line.StartsWith("part ", StringComparison.Ordinal))
            {
                var words = line.Split(' ');
                parts.Add(new RecordedPart(words[1], words[2], files = []));
            }
            else
            {
                files.Add(new RecordedFile(line[(HashLength + 2)..], line[..HashLength]));
            }
        }

        return parts;
    }

    private static string Sum(string text) => FileHash.Of(Encoding.UTF8.GetBytes(text));
}
