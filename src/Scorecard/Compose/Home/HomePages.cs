using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Compose.Scorecards;
using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Home;

/// <summary>Composes the home page.</summary>
internal static class HomePages
{
    internal static HomePage Of(RatedScorebook all, SiteFrames frames, EditionContext? newest, IReadOnlyList<EditionHistory> histories)
    {
        var council = all.Book.Council;
        var frame = frames.Of(
            Addresses.Home, council.Title, $"{council.Title} of {council.Authority}: the newest month, and every month before it.");
        return new HomePage(newest is null ? frame : frame with { Banner = Banners.Of(newest.Declared) })
        {
            Newest = newest is null ? null : Glance(newest),
            HeatMap = HeatMaps.Of(all),
            Compare = all.Editions.Count > 1 ? new Link("Compare any two editions", Addresses.Compare) : null,
            Archive = Archive(all, histories),
        };
    }

    private static NewestEdition Glance(EditionContext newest) => new(
        Dates.Long(newest.Month),
        EditionStatus.Of(newest.Versions),
        CountTally.Of(newest.Rated.Counts),
        Movements.Sentence(newest.Rated),
        ScorecardPages.Reds(newest, Addresses.Home),
        RatingMoves.Of(newest, better: true),
        RatingMoves.Of(newest, better: false),
        [.. newest.Frames.Of(Addresses.Home, "", "").Navigation.Where(link => Stands(newest, link) && link.Href != Addresses.Data(newest.Folder, "index.html"))],
        new Link(newest.Council.Absolute(Addresses.Latest), Addresses.Latest));

    /// <summary>A version that was published by an older release of this program lacks the pages that came later.</summary>
    private static bool Stands(EditionContext newest, Link link) =>
        newest.Published is not { } published || published.Files.Any(file => newest.Folder + file.Path == link.Href);

    private static IReadOnlyList<ArchiveYear> Archive(RatedScorebook all, IReadOnlyList<EditionHistory> histories)
    {
        var rated = all.Editions.ToDictionary(e => e.Month);
        return
        [
            .. histories
                .Reverse()
                .GroupBy(e => FinancialYear.Of(e.Month, all.Book.Council.FinancialYearStart))
                .Select(year => new ArchiveYear(
                    Dates.Long(year.Key), [.. year.Select(edition => Row(edition, rated.GetValueOrDefault(edition.Month)))])),
        ];
    }

    private static ArchiveRow Row(EditionHistory edition, RatedEdition? rated) => new(
        new Link(Dates.Long(edition.Month), Addresses.Scorecard(edition.Folder)),
        rated is null ? null : CountTally.Of(rated.Counts),
        EditionStatus.Of(edition),
        new Link(edition.IsDraft ? "Versions" : Numbers.Counted(edition.Versions.Count, "version"), Addresses.Versions(edition.Month)));
}
