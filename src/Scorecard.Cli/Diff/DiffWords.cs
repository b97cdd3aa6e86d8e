using Scorecard.Text;

namespace Scorecard.Cli.Diff;

/// <summary>How changes are told in words.</summary>
internal static class DiffWords
{
    internal static string Headline(IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
        {
            return "Nothing that is published changes.";
        }

        var ratings = changes.Where(c => c.Kind == ChangeKind.Rating).ToList();
        return ratings.Count == 0
            ? $"No rating changes. {Numbers.Counted(changes.Count, "other change")}."
            : $"{Numbers.Counted(ratings.Count, "rating")} {(ratings.Count == 1 ? "changes" : "change")}: {string.Join("; ", ratings.Select(Line))}";
    }

    internal static string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.Rating => "Ratings",
        ChangeKind.Figure => "Figures",
        ChangeKind.Standard => "Standards",
        ChangeKind.Definition => "Definitions",
        ChangeKind.Text => "Text",
        _ => "Archive",
    };

    internal static string Where(Change change) => change.Edition.Length > 0 ? $"{change.Edition} {change.Subject}" : change.Subject;

    internal static string OrNothing(string words) => words.Length == 0 ? "nothing" : words;

    private static string Line(Change c) =>
        $"{c.Subject} ({c.Edition}) {c.Old} → {c.New}{(c.Remark.Length > 0 ? $" ({c.Remark})" : "")}";
}
