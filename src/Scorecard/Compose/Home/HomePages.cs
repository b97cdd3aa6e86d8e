using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Compose.Scorecards;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Home;

/// <summary>Composes the home page.</summary>
internal static class HomePages
{
    internal static HomePage Of(RatedScorebook all, SiteFrames frames, EditionContext? newest)
    {
        var council = all.Book.Council;
        var frame = frames.Of(
            Addresses.Home, council.Title, $"{council.Title} of {council.Authority}: the newest month, and every month before it.");
        return new HomePage(newest is null ? frame : frame with { Banner = Banners.Of(newest.Declared) })
        {
            Newest = newest is null ? null : Glance(newest),
            HeatMap = HeatMaps.Of(all),
            Archive = Archive(all),
        };
    }

    private static NewestEdition Glance(EditionContext newest) => new(
        Dates.Long(newest.Month),
        EditionStatus.Of(newest.Declared),
        CountTally.Of(newest.Rated.Counts),
        Movements.Sentence(newest.Rated),
        ScorecardPages.Reds(newest, Addresses.Home),
        RatingMoves.Of(newest, better: true),
        RatingMoves.Of(newest, better: false),
        newest.Frames.Of(Addresses.Home, "", "").Navigation,
        new Link(new Uri(newest.Council.BaseUrl, Addresses.Latest).AbsoluteUri, Addresses.Latest));

    private static IReadOnlyList<ArchiveYear> Archive(RatedScorebook all) =>
    [
        .. all.Editions
            .Reverse()
            .GroupBy(e => FinancialYear.Of(e.Month, all.Book.Council.FinancialYearStart))
            .Select(year => new ArchiveYear(Dates.Long(year.Key), [.. year.Select(Row)])),
    ];

    private static ArchiveRow Row(RatedEdition edition)
    {
        var folder = Addresses.Folder(edition.Month, edition.Declared.NewestVersion);
        return new ArchiveRow(
            new Link(Dates.Long(edition.Month), Addresses.Scorecard(folder)),
            CountTally.Of(edition.Counts),
            EditionStatus.Of(edition.Declared),
            new Link(edition.Declared.IsDraft ? "Versions" : Numbers.Counted(edition.Declared.Versions.Count, "version"), Addresses.Versions(edition.Month)));
    }
}
