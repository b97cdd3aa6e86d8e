using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>A scorebook's figures, found by month for rating and by series for travel; those left out are not there.</summary>
internal sealed class ReturnedFigures
{
    private readonly ILookup<(Month, IndicatorId), Result> _returned;
    private readonly Dictionary<(IndicatorId, CohortScope, string), Series> _series;

    public ReturnedFigures(Scorebook book)
    {
        var kept = book.Results.Values
            .SelectMany(m => m.All)
            .Where(r => !book.LeftOut.Contains((r.Month, r.Indicator)))
            .ToList();
        _returned = kept.ToLookup(r => (r.Month, r.Indicator));
        var indicators = book.Indicators.ToDictionary(i => i.Id);
        _series = kept
            .GroupBy(r => (r.Indicator, r.Cohort, r.Area))
            .ToDictionary(g => g.Key, g => new Series(indicators[g.Key.Indicator], g.Select(InMonth)));
    }

    public IEnumerable<Result> Returned(Month month, Indicator indicator) => _returned[(month, indicator.Id)];

    public Series SeriesOf(Result result, Indicator indicator) =>
        _series.GetValueOrDefault((result.Indicator, result.Cohort, result.Area)) ?? new Series(indicator, []);

    private static KeyValuePair<Month, Reading> InMonth(Result result) => new(result.Month, result.Reading);
}
