using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>A scorebook's figures by series, for travel and control charts; those left out are not there.</summary>
internal sealed class AllSeries
{
    private readonly Dictionary<(IndicatorId, CohortScope, string), Series> _series;

    public AllSeries(Scorebook book)
    {
        var indicators = book.Indicators.ToDictionary(i => i.Id);
        _series = ReturnedFigures.Kept(book)
            .GroupBy(r => (r.Indicator, r.Cohort, r.Area))
            .ToDictionary(g => g.Key, g => new Series(indicators[g.Key.Indicator], g.Select(InMonth)));
    }

    public Series Of(Result result, Indicator indicator) =>
        _series.GetValueOrDefault((result.Indicator, result.Cohort, result.Area)) ?? new Series(indicator, []);

    private static KeyValuePair<Month, Reading> InMonth(Result result) => new(result.Month, result.Reading);
}
