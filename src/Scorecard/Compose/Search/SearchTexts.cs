using Scorecard.Compose.Cohorts;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Indicators;
using Scorecard.Compose.Papers;
using Scorecard.Spread;
using Scorecard.Text;

namespace Scorecard.Compose.Search;

/// <summary>The words that search can find: every edition's paper, and the newest edition's reports and commentary.</summary>
internal static class SearchTexts
{
    internal static IEnumerable<SearchText> Of(IReadOnlyList<Edition> editions)
    {
        foreach (var text in editions.Reverse().Made(edition => Paragraphs(edition).ToList()).SelectMany(paper => paper))
        {
            yield return text;
        }

        foreach (var text in editions.TakeLast(1).SelectMany(Told).Made(planned => Narrative(planned.Compose()).ToList()).SelectMany(told => told))
        {
            yield return text;
        }
    }

    private static IEnumerable<SearchText> Paragraphs(Edition edition) =>
        edition.Page(Addresses.Paper(edition.Folder)) is CoverPaperPage paper ? Paragraphs(paper) : [];

    private static IEnumerable<SearchText> Paragraphs(CoverPaperPage paper)
    {
        yield return Found("Cover paper", $"{paper.Frame.Heading}, summary", paper, "", paper.SummaryHtml);
        foreach (var section in paper.Sections)
        {
            foreach (var block in section.Blocks)
            {
                yield return block.Number.Length > 0
                    ? Found("Cover paper", $"{paper.Frame.Heading}, paragraph {block.Number}", paper, block.Anchor, block.Html)
                    : Found("Cover paper", $"{paper.Frame.Heading}, section {Numbers.Grouped(section.Number)}", paper, section.Anchor, block.Html);
            }
        }
    }

    /// <summary>The pages that may tell something in an officer's words: of the many measures, those that have a commentary.</summary>
    private static IEnumerable<PlannedPage> Told(Edition edition)
    {
        var silent = edition.Rated.Headlines
            .Where(rated => !edition.Rated.Declared.Commentary.ContainsKey(rated.Indicator.Id))
            .Select(rated => Addresses.Indicator(edition.Folder, rated.Indicator.Id))
            .ToHashSet(StringComparer.Ordinal);
        return edition.Planned.Where(planned => !silent.Contains(planned.Path));
    }

    private static IEnumerable<SearchText> Narrative(Page page) => page switch
    {
        ExceptionsPage exceptions => exceptions.Reports.Where(r => r.Text is not null).Select(r => Found(
            "Exception report", $"{r.Measure.Id} {r.Measure.Measure.Text}", exceptions, r.Anchor, r.Text!.Html)),
        CohortPage { NoteHtml.Length: > 0 } cohort => [Found("Group", cohort.Frame.Heading, cohort, "", cohort.NoteHtml)],
        IndicatorPage { CommentaryHtml.Length: > 0 } measure =>
            [Found("Commentary", $"{measure.Measure.Id} {measure.Measure.Measure.Text}", measure, "", measure.CommentaryHtml)],
        _ => [],
    };

    private static SearchText Found(string kind, string heading, Page page, string anchor, string html) => new(
        kind,
        heading,
        Addresses.Relative(Addresses.Search, page.Frame.Path) + (anchor.Length == 0 ? "" : $"#{anchor}"),
        PlainText.Of(html));
}
