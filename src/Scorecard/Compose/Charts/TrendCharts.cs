using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Draws measures as charts, in data.</summary>
public sealed class TrendCharts(History history)
{
    // A month's point is the same in the charts of all the editions after it.
    private readonly ConcurrentDictionary<(Indicator, Month), TrendPoint> _points = new(new ByMeasureAndMonth());

    // One edition shows a chart on several pages. Its charts are kept while it is made, and not for the whole site.
    private const int MonthsKept = 4;
    private readonly ConcurrentDictionary<Month, ConcurrentDictionary<Indicator, TrendChart>> _charts = new();
    private readonly Queue<Month> _kept = new();

    /// <summary>What the charts are drawn from.</summary>
    public History History => history;

    /// <summary>The chart of a measure that ends with <paramref name="last"/>.</summary>
    public TrendChart Of(Indicator indicator, Month last) =>
        (_charts.TryGetValue(last, out var charts) ? charts : Started(last)).GetOrAdd(indicator, Drawn, last);

    private ConcurrentDictionary<Indicator, TrendChart> Started(Month last)
    {
        lock (_kept)
        {
            if (_charts.TryGetValue(last, out var charts))
            {
                return charts;
            }

            if (_kept.Count == MonthsKept)
            {
                _charts.TryRemove(_kept.Dequeue(), out _);
            }

            _kept.Enqueue(last);
            return _charts[last] = new(ReferenceEqualityComparer.Instance);
        }
    }

    private TrendChart Drawn(Indicator indicator, Month last)
    {
        var months = history.Window(indicator, last);
        var points = months.Select(month => _points.GetOrAdd((indicator, month), PointOf)).ToList();
        var sentences = TrendSentences.Of(indicator, points);
        return new TrendChart
        {
            Title = $"{indicator.Title}, {Dates.Long(months[0])} to {Dates.Long(last)}",
            Movement = sentences[0],
            Sentence = string.Join(' ', sentences),
            Points = points,
            Unit = indicator.Unit,
            Lines = [.. TrendLines.Of(indicator, months)],
            Benchmarks = indicator.Benchmarks,
        };
    }

    private TrendPoint PointOf((Indicator Indicator, Month Month) at)
    {
        var (indicator, month) = at;
        var result = history.Returned(month, indicator.Id);
        var value = result?.Reading is Reading.Measured measured
            ? Rounding.ToDisplay(measured.Value, indicator.Decimals)
            : (decimal?)null;
        var breaks = indicator.SeriesBreaks.Contains(month);
        return new TrendPoint(
            month, value, breaks, result?.Status == ResultStatus.Provisional, Row(indicator, month, result, value, breaks));
    }

    private TrendRow Row(Indicator indicator, Month month, Result? result, decimal? value, bool breaks)
    {
        var standard = indicator.StandardIn(month);
        var rated = history.Rated(month, indicator.Id);
        return new TrendRow(
            Dates.Long(month),
            value is { } number ? Figures.Value(number, indicator.Unit) : Absence(result),
            Counts.Of(result),
            standard is null ? "" : Figures.Target(standard, indicator.Unit),
            standard is null ? "" : Figures.Minimum(standard, indicator.Unit),
            rated is null ? null : RatingMark.Of(rated.Rating),
            Remarks.Of(result, breaks));
    }

    private static string Absence(Result? result) =>
        result?.Reading is Reading.Absent absent ? Words.Of(absent.Reason) : "no figure";

    /// <summary>Definitions are compared by identity: of equal ones there is only one.</summary>
    private sealed class ByMeasureAndMonth : IEqualityComparer<(Indicator Indicator, Month Month)>
    {
        public bool Equals((Indicator Indicator, Month Month) x, (Indicator Indicator, Month Month) y) =>
            ReferenceEquals(x.Indicator, y.Indicator) && x.Month == y.Month;

        public int GetHashCode((Indicator Indicator, Month Month) at) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(at.Indicator), at.Month);
    }
}
