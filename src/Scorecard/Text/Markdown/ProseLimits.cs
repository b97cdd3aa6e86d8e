namespace Scorecard.Text.Markdown;

/// <summary>What narrative may be: bounds far above any committee paper that keep hostile text from costing minutes.</summary>
internal static class ProseLimits
{
    private const int DeepestIndent = 60;
    private const int DeepestNesting = 12;
    private const int MostBrackets = 4000;

    /// <summary>Why the text cannot be read; empty if it can.</summary>
    internal static string Refusal(string markdown)
    {
        if (markdown.AsSpan().Count('[') > MostBrackets)
        {
            return $"it holds more than {MostBrackets} square brackets";
        }

        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (IsTooDeep(line))
            {
                return "a list or quotation in it is nested too deep";
            }
        }

        return "";
    }

    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var (indent, markers) = (0, 0);
        foreach (var character in line)
        {
            if (character is '>' or '-' or '*' or '+')
            {
                markers++;
            }
            else if (character is not (' ' or '\t'))
            {
                break;
            }

            indent++;
        }

        var isRule = line.TrimStart().IndexOfAnyExcept("-*_ \t") < 0;
        return !isRule && (indent > DeepestIndent || markers > DeepestNesting);
    }
}
