using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Indicators;

/// <summary>Composes the page of a measure through all editions.</summary>
internal static class LivingIndicatorPages
{
    /// <summary>The page of a measure that at least one edition reports.</summary>
    internal static LivingIndicatorPage Of(RatedScorebook all, SiteFrames frames, SharedParts shared, Indicator indicator)
    {
        var path = Addresses.Indicator(indicator.Id);
        var reported = all.Editions
            .Select(edition => (Edition: edition, Rated: edition.Find(indicator.Id)))
            .Where(pair => pair.Rated is not null)
            .Reverse()
            .ToList();
        var newest = reported[0];
        return new LivingIndicatorPage(frames.Of(
            path, $"{indicator.Id} {indicator.Title}", $"{indicator.Title} through all editions."))
        {
            Sentence = $"{Dates.Long(newest.Edition.Month)}: {Figures.Shown(newest.Rated!)}, {Words.Of(newest.Rated!.Rating)}. "
                + Travels.Sentence(newest.Rated),
            Chart = shared.Charts.Of(indicator, newest.Edition.Month),
            Facts = shared.Facts(indicator),
            Editions = [.. reported.Select(pair => Row(path, pair.Edition, pair.Rated!))],
        };
    }

    private static LivingRow Row(string path, RatedEdition edition, RatedResult rated)
    {
        var folder = Addresses.Folder(edition.Month, edition.Declared.NewestVersion);
        var (unit, standard) = (rated.Indicator.Unit, rated.Indicator.StandardIn(edition.Month));
        return new LivingRow(
            new Link(Dates.Long(edition.Month), Addresses.Relative(path, Addresses.Indicator(folder, rated.Indicator.Id))),
            Figures.Shown(rated),
            standard is null ? "" : Figures.Target(standard, unit),
            standard is null ? "" : Figures.Minimum(standard, unit),
            RatingMark.Of(rated.Rating),
            TravelMark.Of(rated));
    }
}
