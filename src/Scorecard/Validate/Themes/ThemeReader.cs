using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;

namespace Scorecard.Validate.Themes;

/// <summary>Checks a council's own look: it may recolour every page and fetch nothing.</summary>
internal static partial class ThemeReader
{
    public static Theme Read(ThemeFiles files, Report report)
    {
        // Blanks in place of comments keep every place where it was.
        var code = Comment().Replace(files.Style, found => Blank().Replace(found.Value, " "));
        foreach (Match found in Fetches().Matches(code))
        {
            report.Add(ThemeRules.StyleFromElsewhere.At(
                Place(files, found.Index),
                $"“{found.Value}” would fetch something that is not part of the page",
                "leave it out: set colours, sizes and fonts of the reader’s own system; a logo goes into content/theme/logo.png"));
        }

        if (Unbalanced(code) is { } at)
        {
            report.Add(ThemeRules.UnbalancedStyle.At(
                Place(files, at),
                $"the “{code[at]}” here has no partner, and browsers would skip what follows",
                "close each “{” with a “}” and each “/*” with a “*/”"));
        }

        return new Theme(files.Style, files.LogoName, files.Logo);
    }

    private static Location Place(ThemeFiles files, int index)
    {
        var before = files.Style.AsSpan(0, index);
        return new Location(files.StylePath, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    private static int? Unbalanced(string code)
    {
        var open = new Stack<int>();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '/' when code.AsSpan(i).StartsWith("/*", StringComparison.Ordinal):
                    return i;
                case '{':
                    open.Push(i);
                    break;
                case '}' when !open.TryPop(out _):
                    return i;
                default:
                    break;
            }
        }

        return open.TryPeek(out var last) ? last : null;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    // A backslash with a letter or digit can spell any of these words another way.
    [GeneratedRegex(@"@import|@charset|@namespace|@font-face|url\s*\(|image(-set)?\s*\(|src\s*\(|expression\s*\(|</|\\[g-z]|\\[0-9a-f]{1,6}\s?(?=[a-z(\\])", RegexOptions.IgnoreCase)]
    private static partial Regex Fetches();
}
