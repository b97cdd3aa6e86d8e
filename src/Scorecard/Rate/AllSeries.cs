using Scorecard.Domain;
using Scorecard.Spread;

namespace Scorecard.Rate;

/// <summary>A scorebook's figures by series, for travel and control charts; those left out are not there.</summary>
internal sealed class AllSeries
{
    private readonly Dictionary<IndicatorId, Dictionary<(CohortScope, string), Series>> _series;

    public AllSeries(Scorebook book) => _series = book.Indicators
        .MadeTogether(indicator => (indicator.Id, Series: Of(indicator, book)))
        .ToDictionary(made => made.Id, made => made.Series);

    public Series Of(Result result, Indicator indicator) =>
        _series.GetValueOrDefault(result.Indicator)?.GetValueOrDefault((result.Cohort, result.Area)) ?? new Series(indicator, []);

    private static Dictionary<(CohortScope, string), Series> Of(Indicator indicator, Scorebook book)
    {
        var readings = new Dictionary<(CohortScope, string), List<KeyValuePair<Month, Reading>>>();
        foreach (var month in book.Results.Values.Where(month => !book.LeftOut.Contains((month.Month, indicator.Id))))
        {
            foreach (var result in month.Of(indicator.Id))
            {
                var key = (result.Cohort, result.Area);
                if (!readings.TryGetValue(key, out var own))
                {
                    readings.Add(key, own = []);
                }

                own.Add(new(month.Month, result.Reading));
            }
        }

        return readings.ToDictionary(known => known.Key, known => new Series(indicator, known.Value));
    }
}
