using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Draws measures as charts, in data. One edition shows a chart on several pages, and its months in later editions.</summary>
public sealed class TrendCharts
{
    private readonly LastMonths<Indicator, TrendPoint> _points = new(ChartWindow.Months + SharedParts.EditionsAtOnce);
    private readonly LastMonths<Indicator, TrendChart> _charts = new(SharedParts.EditionsAtOnce);
    private readonly Func<Indicator, Month, TrendPoint> _pointOf;
    private readonly Func<Indicator, Month, TrendChart> _drawn;

    /// <summary>Takes what the charts are drawn from.</summary>
    public TrendCharts(History history)
    {
        History = history;
        (_pointOf, _drawn) = (PointOf, Drawn);
    }

    /// <summary>What the charts are drawn from.</summary>
    public History History { get; }

    /// <summary>The chart of a measure that ends with <paramref name="last"/>.</summary>
    public TrendChart Of(Indicator indicator, Month last) => _charts.In(last).GetOrAdd(indicator, _drawn, last);

    private TrendChart Drawn(Indicator indicator, Month last)
    {
        var months = History.Window(indicator, last);
        var before = _charts.Known(last.Previous, indicator);
        var (points, known) = Points(indicator, months, before?.Points ?? []);
        var yearStarts = indicator.Basis == Basis.YearToDate ? History.YearStarts(months) : [];
        return new TrendChart
        {
            Measure = indicator.Title,
            Movement = TrendSentences.Movement(indicator.Unit, points, yearStarts),
            Points = ImmutableCollectionsMarshal.AsImmutableArray(points),
            YearStarts = yearStarts,
            Unit = indicator.Unit,
            Lines = TrendLines.Of(indicator, months),
            Benchmarks = indicator.Benchmarks,
            Kept = known > 0 ? before!.Kept : new Keepsake(),
        };
    }

    /// <summary>The points, and how many of them stand in the chart of the month before: all but the newest, as a rule.</summary>
    private (TrendPoint[] Points, int Known) Points(Indicator indicator, Month[] months, ImmutableArray<TrendPoint> before)
    {
        var (points, known) = (new TrendPoint[months.Length], Shared(before, months));
        before.AsSpan()[^known..].CopyTo(points);
        for (var at = known; at < points.Length; at++)
        {
            points[at] = _points.In(months[at]).GetOrAdd(indicator, _pointOf, months[at]);
        }

        return (points, known);
    }

    /// <summary>How many points the end of a chart has in common with the months that begin another, without a gap in either.</summary>
    private static int Shared(ImmutableArray<TrendPoint> before, Month[] months)
    {
        if (before.IsEmpty)
        {
            return 0;
        }

        var (last, shared) = (before[^1].Month, before[^1].Month.Since(months[0]) + 1);
        return shared > 0 && shared <= before.Length && shared <= months.Length
            && months[shared - 1] == last && before[^shared].Month == months[0]
                ? shared
                : 0;
    }

    private TrendPoint PointOf(Indicator indicator, Month month)
    {
        var result = History.Returned(month, indicator.Id);
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
        var rated = History.Rated(month, indicator.Id);
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
}
