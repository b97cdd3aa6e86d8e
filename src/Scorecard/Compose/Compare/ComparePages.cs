using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Compare;

/// <summary>Composes the page that lays two editions side by side.</summary>
internal static class ComparePages
{
    /// <param name="all">All that the site may show.</param>
    /// <param name="frames">Frames the page.</param>
    internal static ComparePage Of(RatedScorebook all, SiteFrames frames)
    {
        var frame = frames.Of(Addresses.Compare, "Compare two editions", "Any two editions side by side: figures, ratings, standards, and what moved.");
        var guarded = all.Editions.Select(edition => edition.Declared).Where(edition => edition.HidesFromSearch).ToList();
        return new ComparePage(frame with
        {
            NoIndex = frame.NoIndex || guarded.Count > 0,
            Banner = string.Join(' ', guarded.Select(Banners.Of).Distinct()),
        })
        {
            Editions = [.. all.Editions.Reverse().Select(edition => Edition(all.Book, edition))],
            Subsets = [.. all.Book.Council.Subsets.Where(subset => all.Book.Indicators.Any(i => i.Subsets.Contains(subset.Id)))],
        };
    }

    private static ComparedEdition Edition(Scorebook book, RatedEdition edition)
    {
        var folder = Addresses.Folder(edition.Month, edition.Declared.NewestVersion);
        var month = Dates.Long(edition.Month);
        return new ComparedEdition(
            edition.Month.ToString(),
            month + Standing(edition.Declared),
            Link($"What changed in {month}", Addresses.Changes(folder)),
            Link($"Versions of {month}", Addresses.Versions(edition.Month)),
            Link($"Figures of {month}", Addresses.Data(folder, "results.csv")),
            ComparedMeasures.Of(book, edition));
    }

    private static string Standing(DeclaredEdition edition)
    {
        var said = new[]
        {
            edition.IsDraft ? "draft" : "",
            edition.Classification == Classification.Unrestricted ? "" : Words.Lowered(Words.Of(edition.Classification)),
        };
        var words = string.Join(", ", said.Where(word => word.Length > 0));
        return words.Length == 0 ? "" : $" ({words})";
    }

    private static Link Link(string text, string path) => new(text, Addresses.Relative(Addresses.Compare, path));
}
