using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Compare;

/// <summary>What an edition prints of its measures, so that two of them can be laid side by side. Nothing that no page shows.</summary>
internal static class ComparedMeasures
{
    internal static IEnumerable<ComparedMeasure> Of(Scorebook book, RatedEdition edition)
    {
        var places = book.Sections
            .SelectMany(section => section.Indicators.Select(indicator => (indicator.Id, Section: section.Title)))
            .Select((place, position) => (place.Id, place.Section, Position: position))
            .ToDictionary(place => place.Id, place => (place.Section, place.Position));
        foreach (var rated in edition.Headlines)
        {
            var (section, position) = places[rated.Indicator.Id];
            yield return Measure(rated, edition, section, position, book.Council.FinancialYearStart);
        }
    }

    private static ComparedMeasure Measure(RatedResult rated, RatedEdition edition, string section, int position, int yearStart)
    {
        var (indicator, month) = (rated.Indicator, edition.Month);
        var folder = Addresses.Folder(month, edition.Declared.NewestVersion);
        return new ComparedMeasure
        {
            Position = position,
            Id = indicator.Id.Value,
            Measure = new Link(indicator.Title, Way(Addresses.Indicator(indicator.Id))),
            Section = section,
            Subsets = indicator.Subsets,
            Shown = Figures.Shown(rated),
            Value = rated.Displayed,
            Status = Words.Of(rated.Result.Status),
            Rating = RatingMark.Of(rated.Rating),
            Href = Way(Addresses.Indicator(folder, indicator.Id)) + "#why",
            Standards = Standards(indicator, month),
            Polarity = Keys.Of(indicator.Polarity),
            Goal = indicator.Polarity == Polarity.Target ? indicator.StandardIn(month)?.Target : null,
            Series = indicator.SeriesBreaks.Count(broken => broken <= month),
            Year = indicator.Basis == Basis.YearToDate ? FinancialYear.Of(month, yearStart).Label : "",
            One = Figures.Size(1, indicator.Unit),
            Two = Figures.Size(2, indicator.Unit),
        };
    }

    private static string Standards(Indicator indicator, Month month) => (indicator.StandardIn(month), indicator.RangeIn(month)) switch
    {
        ({ } standard, _) => $"target {Figures.Target(standard, indicator.Unit)}, minimum {Figures.Minimum(standard, indicator.Unit)}",
        (_, { } range) => $"expected {Figures.Between(range.Lower, range.Upper, indicator.Unit)}",
        _ => "",
    };

    private static string Way(string path) => Addresses.Relative(Addresses.Compare, path);
}
