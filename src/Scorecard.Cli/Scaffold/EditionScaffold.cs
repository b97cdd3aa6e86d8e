using System.Text;
using Scorecard.Cli.Schema;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Cli.Scaffold;

/// <summary>The files of a new month: the structure of the month before, with nothing of what it said.</summary>
internal static class EditionScaffold
{
    internal static IReadOnlyList<Planned> Of(Scorebook book, Month month, string root)
    {
        var before = book.Editions.Where(e => e.Month < month).MaxBy(e => e.Month);
        var folder = $"content/editions/{month}";
        var files = new List<Planned>
        {
            new($"{folder}/edition.yaml", SchemaFiles.Line(root, $"{folder}/edition.yaml", "edition") + Edition(before)),
            new($"data/results/{month}.csv", Results(book, month)),
        };
        if (before?.Paper is not null)
        {
            var paper = File.ReadAllText(Path.Combine(root, before.Folder, "cover-paper.md"));
            files.Add(new($"{folder}/cover-paper.md", Paper(paper)));
        }

        files.AddRange(book.Council.Cohorts.Where(c => before?.CohortNotes.ContainsKey(c.Id) == true)
            .Select(c => new Planned($"{folder}/cohorts/{c.Id}.md", "To be written: what the figures of this month show about this group.\n")));
        return files;
    }

    private static string Edition(DeclaredEdition? before)
    {
        var text = new StringBuilder();
        text.Append("# A draft until it declares a version: shown only with --drafts, and marked.\n");
        text.Append(before?.Meeting is { } meeting
            ? $"# meeting:\n#   committee: {YamlText.Quoted(meeting.Committee)}\n#   date: YYYY-MM-DD\n"
            : "");
        text.Append($"classification: {(before?.Classification ?? Classification.Unrestricted) switch
        {
            Classification.Unrestricted => "unrestricted",
            Classification.Restricted => "restricted",
            _ => "exempt",
        }}\n");
        return text.Append("# versions:\n#   - version: 1\n#     published: YYYY-MM-DD\n").ToString();
    }

    /// <summary>A row for each figure that the month needs; the cells are empty, so that none can be forgotten.</summary>
    private static string Results(Scorebook book, Month month)
    {
        var latest = book.Results.Values.Where(r => r.Month < month).MaxBy(r => r.Month);
        var text = new StringBuilder("indicator,cohort,area,numerator,denominator,value,status,note\n");
        foreach (var indicator in book.Indicators.Where(i => i.IsActiveIn(month)))
        {
            foreach (var (cohort, area) in Rows(latest, indicator))
            {
                text.Append($"{indicator.Id},{cohort},{area},,,,,\n");
            }
        }

        return text.ToString();
    }

    private static List<(string Cohort, string Area)> Rows(MonthlyResults? latest, Indicator indicator)
    {
        var rows = latest?.All.Where(r => r.Indicator == indicator.Id && r.Cohort is not CohortScope.Without)
            .OrderBy(r => r.Cohort is not CohortScope.Everyone)
            .ThenBy(r => r.Cohort.Key, StringComparer.Ordinal)
            .ThenBy(r => r.Area, StringComparer.Ordinal)
            .Select(r => (Cohort: r.Cohort.Key, r.Area))
            .ToList();
        return rows is { Count: > 0 } ? rows : [("all", "")];
    }

    /// <summary>The front matter as it stands, and the headings with a note below each.</summary>
    private static string Paper(string before)
    {
        var lines = before.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart('\uFEFF').Split('\n');
        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == "---");
        var headings = lines[(end + 1)..].Where(l => l.StartsWith("## ", StringComparison.Ordinal));
        return string.Join('\n', lines[..(end + 1)]) + "\n"
            + string.Concat(headings.Select(h => $"\n{h}\n\nTo be written.\n"));
    }

    /// <summary>What is left to do, in the order in which it is done.</summary>
    internal static IEnumerable<string> ToFill(IReadOnlyList<Planned> files, Month month)
    {
        var csv = files.Single(f => f.Path.EndsWith(".csv", StringComparison.Ordinal));
        yield return $"{csv.Path}: {Numbers.Counted(csv.Text.Count(c => c == '\n') - 1, "figure")} to fill";
        yield return $"content/editions/{month}/edition.yaml: the meeting and, when it is decided, version 1 and its date";
        foreach (var file in files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            yield return $"{file.Path}: what says “To be written”, and dates in the front matter";
        }

        yield return $"then `scorecard check`, and `scorecard new exception {month}` for each Red";
    }
}
