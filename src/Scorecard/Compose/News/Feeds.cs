using Scorecard.Compose.Measures;
using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.News;

/// <summary>Tells of published versions, newest first.</summary>
internal static class Feeds
{
    internal static IReadOnlyList<FeedEntry> Of(RatedScorebook all, IReadOnlyList<EditionHistory> histories)
    {
        var rated = all.Editions.ToDictionary(e => e.Month);
        return
        [
            .. histories
                .SelectMany(edition => edition.Versions.Where(edition.Holds).Select(version => Entry(
                    all.Book.Council, version, version.Id.Number == edition.Newest ? rated.GetValueOrDefault(edition.Month) : null)))
                .OrderByDescending(e => e.Published)
                .ThenByDescending(e => e.Permalink, StringComparer.Ordinal),
        ];
    }

    private static FeedEntry Entry(Council council, VersionRecord version, RatedEdition? newest)
    {
        var title = $"{council.Title}, {Dates.Long(version.Id.Month)}";
        return new FeedEntry(
            version.Id.Number == 1 ? title : FormattableString.Invariant($"{title}, version {version.Id.Number}"),
            council.Absolute(Addresses.Scorecard(Addresses.Folder(version.Id.Month, version.Id.Number))),
            version.Declared.Published,
            Summary(version, newest));
    }

    private static string Summary(VersionRecord version, RatedEdition? newest) => string.Join(' ', new[]
    {
        version.Withdrawal is { } withdrawal ? $"Withdrawn on {Dates.Long(withdrawal.Date)}: {withdrawal.Reason}" : "",
        version.Declared.Reason.Length == 0 ? "" : $"{Words.Of(version.Declared.Kind)}: {version.Declared.Reason}",
        newest is null ? "" : $"{CountTally.Of(newest.Counts).Sentence}.",
    }.Where(sentence => sentence.Length > 0).DefaultIfEmpty("Published."));
}
