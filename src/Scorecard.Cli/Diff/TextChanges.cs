using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Cli.Diff;

/// <summary>The words of editions and pages, paragraph by paragraph.</summary>
internal static class TextChanges
{
    internal static IEnumerable<Change> Between(RatedScorebook old, RatedScorebook now)
    {
        foreach (var edition in now.Editions)
        {
            if (old.Editions.FirstOrDefault(e => e.Month == edition.Month) is { } earlier)
            {
                var hide = TurnsConfidential(earlier, edition);
                foreach (var change in Texts(Words(earlier.Declared), Words(edition.Declared), edition.Month.ToString()))
                {
                    yield return hide ? change with { Old = Shown(change.Old), New = Shown(change.New) } : change;
                }
            }
        }

        foreach (var change in Texts(
            [.. old.Book.Pages.Select(p => (p.Text.File, p.Text.Markdown))], [.. now.Book.Pages.Select(p => (p.Text.File, p.Text.Markdown))], ""))
        {
            yield return change;
        }
    }

    /// <summary>Where a figure is confidential on one side only, the words about it may hold the number: none is shown.</summary>
    private static bool TurnsConfidential(RatedEdition old, RatedEdition now) =>
        old.Results.Concat(now.Results).Any(r =>
            Comparer.IsConfidential(old.Find(r.Indicator.Id, r.Result.Cohort, r.Result.Area))
            != Comparer.IsConfidential(now.Find(r.Indicator.Id, r.Result.Cohort, r.Result.Area)));

    private static string Shown(string words) => words.Length == 0 ? "" : Comparer.NotShown;

    private static IEnumerable<Change> Texts(IReadOnlyList<(string File, string Text)> old, IReadOnlyList<(string File, string Text)> now, string edition)
    {
        foreach (var file in old.Concat(now).Select(t => t.File).Distinct(StringComparer.Ordinal))
        {
            var (before, after) = (Paragraphs(old, file), Paragraphs(now, file));
            var (gone, added) = (before.Except(after).ToList(), after.Except(before).ToList());
            for (var i = 0; i < Math.Max(gone.Count, added.Count); i++)
            {
                yield return new Change(
                    ChangeKind.Text,
                    edition,
                    file,
                    before.Count == 0 ? "a new text" : after.Count == 0 ? "a text disappears" : "paragraph",
                    gone.ElementAtOrDefault(i) ?? "",
                    added.ElementAtOrDefault(i) ?? "");
            }
        }
    }

    private static List<string> Paragraphs(IReadOnlyList<(string File, string Text)> texts, string file) =>
    [
        .. texts.Where(t => t.File == file)
            .SelectMany(t => t.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n"))
            .Select(p => string.Join(' ', p.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(p => p.Length > 0),
    ];

    private static IReadOnlyList<(string File, string Text)> Words(DeclaredEdition edition) =>
    [
        .. edition.Paper is { } paper ? Words(paper) : [],
        .. edition.Exceptions.Values.Select(e => (
            e.Text.File, $"owner: {e.Owner}\n\ndue: {e.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n\n{e.Text.Markdown}")),
        .. edition.Commentary.Values.Concat(edition.CohortNotes.Values).Select(n => (n.File, n.Markdown)),
        ($"{edition.Folder}/edition.yaml", $"release: {edition.Release}\n\nclassification: {edition.Classification}\n\nmeeting: {edition.Meeting}"),
    ];

    private static IEnumerable<(string File, string Text)> Words(CoverPaper paper) =>
    [
        (paper.Body.File, string.Join("\n\n", paper.From) + $"\n\nto: {paper.To}\n\nsubject: {paper.Subject}\n\nclassification: {paper.Classification}"),
        (paper.Body.File, $"summary: {paper.Summary.Markdown}\n\nrecommendation: {paper.Recommendation.Markdown}"),
        (paper.Body.File, string.Join("\n\n", paper.Contacts) + "\n\n" + string.Join("\n\n", paper.BackgroundDocuments)),
        (paper.Body.File, paper.Body.Markdown),
    ];
}
