using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Spread;
using Scorecard.Text;

namespace Scorecard.Compose.Meaning;

/// <summary>
/// Finds sentences that contradict the data. Language is rich, so each check knows a few plain ways of saying a thing and
/// leaves every other sentence alone: a false alarm costs more than a miss, since the next alarm is then not read.
/// </summary>
public static class MeaningFindings
{
    /// <summary>Reports them for every edition, drafts included.</summary>
    public static void Find(RatedScorebook all, Report report)
    {
        foreach (var found in all.Editions.Made(edition => Find(edition, all.Book)))
        {
            report.AddAll(found);
        }
    }

    private static List<Diagnostic> Find(RatedEdition edition, Scorebook book) =>
    [
        .. Passages(edition).SelectMany(passage => CountClaims.Find(passage)
            .Concat(FigureClaims.Find(passage, book))
            .Concat(MovementClaims.Find(passage))),
    ];

    private static IEnumerable<Passage> Passages(RatedEdition edition) =>
        from text in Texts(edition.Declared)
        from sentence in ProseDocument.Parse(text.Text).Sentences
        select new Passage(sentence, text.Text, text.About, edition);

    private static IEnumerable<(Narrative Text, IndicatorId? About)> Texts(DeclaredEdition edition) =>
    [
        .. edition.Paper is { } paper ? new (Narrative, IndicatorId?)[] { (paper.Summary, null), (paper.Recommendation, null), (paper.Body, null) } : [],
        .. edition.Exceptions.Values.Select(e => (e.Text, (IndicatorId?)e.Indicator)),
        .. edition.Commentary.Select(c => (c.Value, (IndicatorId?)c.Key)),
    ];
}
