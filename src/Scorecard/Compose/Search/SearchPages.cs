using Scorecard.Compose.Frames;
using Scorecard.Compose.Indicators;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Search;

/// <summary>Composes the search page from what the pages are composed of: it can find nothing that they do not show.</summary>
internal static class SearchPages
{
    /// <param name="frames">Frames the page.</param>
    /// <param name="editions">What the site shows, oldest first.</param>
    internal static SearchPage Of(SiteFrames frames, IReadOnlyList<Edition> editions)
    {
        var frame = frames.Of(Addresses.Search, "Search", "Find a measure, or words of a cover paper or report.");
        var measures = editions.Reverse().SelectMany(edition => edition.Rated.Headlines).Select(rated => rated.Indicator).DistinctBy(i => i.Id).ToList();
        return new SearchPage(frame)
        {
            Measures = [.. measures.OrderBy(m => m.Title, StringComparer.Ordinal).Select(Link)],
            Editions = [.. editions.Reverse().Select(Link)],
            Texts = [.. measures.Select(Text), .. SearchTexts.Of(editions)],
        };
    }

    private static Link Link(Indicator measure) => new($"{measure.Title} ({measure.Id})", Living(measure));

    private static Link Link(Edition edition) => new(
        Dates.Long(edition.Rated.Month),
        Addresses.Relative(Addresses.Search, Addresses.Stub(edition.Rated.Month)));

    /// <summary>What every page of a measure says of it.</summary>
    private static SearchText Text(Indicator measure) => new(
        "Measure",
        $"{measure.Id} {measure.Title}",
        Living(measure),
        string.Join(' ', IndicatorFacts.Of(measure).Select(fact => $"{fact.Label}: {fact.Text}")));

    private static string Living(Indicator measure) => Addresses.Relative(Addresses.Search, Addresses.Indicator(measure.Id));
}
