using Scorecard.Compose.Frames;
using Scorecard.Compose.Indicators;
using Scorecard.Text;

namespace Scorecard.Compose.Search;

/// <summary>Composes the search page from pages that are already composed: it can find nothing that they do not show.</summary>
internal static class SearchPages
{
    /// <param name="frames">Frames the page.</param>
    /// <param name="editions">What the site shows, oldest first.</param>
    internal static SearchPage Of(SiteFrames frames, IReadOnlyList<Edition> editions)
    {
        var frame = frames.Of(Addresses.Search, "Search", "Find a measure, or words of a cover paper or report.");
        var measures = Measures(editions);
        return new SearchPage(frame)
        {
            Measures = [.. measures.OrderBy(m => m.Measure.Measure.Text, StringComparer.Ordinal).Select(Link)],
            Editions = [.. editions.Reverse().Select(Link)],
            Texts = [.. measures.Select(Text), .. SearchTexts.Of(editions)],
        };
    }

    /// <summary>Each measure as the newest edition that has it shows it. Only these pages are composed.</summary>
    private static List<IndicatorPage> Measures(IReadOnlyList<Edition> editions) =>
    [
        .. editions.Reverse()
            .SelectMany(edition => edition.Rated.Headlines.Select(rated => (Edition: edition, rated.Indicator.Id)))
            .DistinctBy(measure => measure.Id)
            .AsParallel()
            .AsOrdered()
            .Select(measure => measure.Edition.Page(Addresses.Indicator(measure.Edition.Folder, measure.Id)))
            .OfType<IndicatorPage>(),
    ];

    private static Link Link(IndicatorPage page) =>
        new($"{page.Measure.Measure.Text} ({page.Measure.Id})", Living(page));

    private static Link Link(Edition edition) => new(
        Dates.Long(edition.Rated.Month),
        Addresses.Relative(Addresses.Search, Addresses.Stub(edition.Rated.Month)));

    private static SearchText Text(IndicatorPage page) => new(
        "Measure",
        $"{page.Measure.Id} {page.Measure.Measure.Text}",
        Living(page),
        string.Join(' ', page.Facts.Select(fact => $"{fact.Label}: {fact.Text}")));

    private static string Living(IndicatorPage page) => Addresses.Relative(
        Addresses.Search, $"indicators/{page.Measure.Id.ToLowerInvariant()}/index.html");
}
