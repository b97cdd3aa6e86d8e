using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.News;

/// <summary>Tells of corrections, revisions and withdrawals, newest first. One that changed several editions is told once.</summary>
internal static class Corrections
{
    internal static IReadOnlyList<FeedEntry> Of(Scorebook book, IReadOnlyList<EditionHistory> histories) =>
    [
        .. Changed(book.Council, histories)
            .Concat(Withdrawn(book.Council, histories))
            .OrderByDescending(e => e.Published)
            .ThenByDescending(e => e.Permalink, StringComparer.Ordinal),
    ];

    private static IEnumerable<FeedEntry> Changed(Council council, IReadOnlyList<EditionHistory> histories) => histories
        .SelectMany(edition => edition.Versions)
        .Where(version => version.Declared.Kind != VersionKind.First)
        .GroupBy(SameCorrection.Key)
        .Select(versions => new FeedEntry(
            $"{Words.Of(versions.Key.Kind)}: {Words.Listed([.. versions.Select(version => Dates.Long(version.Id.Month))])}",
            Permalink(council, versions.First().Id),
            versions.Key.Published,
            $"{versions.Key.Reason} {string.Join(' ', versions.Select(Told))}"));

    private static IEnumerable<FeedEntry> Withdrawn(Council council, IReadOnlyList<EditionHistory> histories) =>
        from version in histories.SelectMany(edition => edition.Versions)
        let withdrawal = version.Withdrawal
        where withdrawal is not null
        select new FeedEntry(
            $"Withdrawn: {Dates.Long(version.Id.Month)}, version {version.Id.Number}",
            $"{Permalink(council, version.Id)}#withdrawn",
            withdrawal.Date,
            withdrawal.Reason);

    private static string Told(VersionRecord version)
    {
        var figures = version.Change?.Figures ?? [];
        return $"{Dates.Long(version.Id.Month)}: {version.Change?.Sentence ?? ""} "
            + string.Concat(figures.Select(change => $"{change.Words}. "));
    }

    private static string Permalink(Council council, VersionId id) =>
        council.Absolute(Addresses.Scorecard(Addresses.Folder(id.Month, id.Number)));
}
