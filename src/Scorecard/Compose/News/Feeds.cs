using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.News;

/// <summary>Tells of published versions, newest first.</summary>
internal static class Feeds
{
    internal static IReadOnlyList<FeedEntry> Of(RatedScorebook all) =>
    [
        .. all.Editions
            .Where(e => !e.Declared.IsDraft)
            .Select(e => Entry(all.Book.Council, e))
            .OrderByDescending(e => e.Published)
            .ThenByDescending(e => e.Permalink, StringComparer.Ordinal),
    ];

    private static FeedEntry Entry(Council council, RatedEdition edition)
    {
        var version = edition.Declared.Versions[^1];
        var title = $"{council.Title}, {Dates.Long(edition.Month)}";
        var tally = $"{CountTally.Of(edition.Counts).Sentence}.";
        return new FeedEntry(
            version.Number == 1 ? title : FormattableString.Invariant($"{title}, version {version.Number}"),
            new Uri(council.BaseUrl, Addresses.Scorecard(Addresses.Folder(edition.Month, version.Number))).AbsoluteUri,
            version.Published,
            version.Reason.Length == 0 ? tally : $"{Words.Of(version.Kind)}: {version.Reason} {tally}");
    }
}
