using System.Text;

namespace Scorecard.Cli.Diff;

/// <summary>For a pull request's comment, which holds no more than 65,536 characters.</summary>
internal static class DiffMarkdown
{
    private const int Limit = 58_000;

    internal static string Of(IReadOnlyList<Change> changes)
    {
        var text = new StringBuilder($"## What this would publish\n\n{Escaped(DiffWords.Headline(changes), 2_000)}\n");
        var size = Encoding.UTF8.GetByteCount(text.ToString());
        var told = 0;
        foreach (var (change, isFirst) in changes.Select((c, i) => (c, i == 0 || changes[i - 1].Kind != c.Kind)))
        {
            var line = (isFirst ? $"\n### {DiffWords.Heading(change.Kind)}\n\n| what | published | would be |\n|---|---|---|\n" : "") + Row(change);
            size += Encoding.UTF8.GetByteCount(line);
            if (size > Limit)
            {
                break;
            }

            text.Append(line);
            told++;
        }

        return told == changes.Count
            ? text.ToString()
            : text.Append($"\n**{changes.Count - told} more changes are not shown here.** All of them: `scorecard diff`, or the report kept with this run.\n").ToString();
    }

    private static string Row(Change c) =>
        $"| **{Escaped(DiffWords.Where(c), 200)}** {Escaped(c.Title, 300)} | {Escaped(c.Old, 1_000)} | {Escaped(c.New, 1_000)}{(c.Remark.Length > 0 ? $" **({Escaped(c.Remark, 200)})**" : "")} |\n";

    /// <summary>As plain words: no markup, no mention of anybody, no line of its own.</summary>
    private static string Escaped(string words, int longest)
    {
        var text = new StringBuilder();
        foreach (var c in words.Length > longest ? words[..longest] + "…" : words)
        {
            _ = c switch
            {
                '\r' or '\n' => text.Append(' '),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '@' => text.Append("&#64;"),
                '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '~' or '!' or '#' => text.Append('\\').Append(c),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
