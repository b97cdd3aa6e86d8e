using System.Collections.Immutable;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>
/// Says what a chart shows, for those who cannot see it and those who have ten seconds. Figures are only held to those that
/// they can be compared with.
/// </summary>
internal static class TrendSentences
{
    /// <summary>At least one sentence; the first tells the movement.</summary>
    internal static IReadOnlyList<string> Of(TrendChart chart)
    {
        var sentences = new List<string>(5) { chart.Movement };
        if (chart.Figures < 2)
        {
            return sentences;
        }

        if (Extremes(chart) is { } extremes)
        {
            sentences.Add(extremes);
        }

        if (chart.Rated > 0)
        {
            sentences.Add($"It was Green in {chart.Green} of {Numbers.Counted(chart.Rated, "rated month")}.");
        }

        if (chart.YearStarts is [.., var start])
        {
            sentences.Add($"The figure counts the financial year so far and started again in {chart.Points[start].Row.Month}.");
        }

        for (var month = 0; chart.HasBreaks && month < chart.Points.Length; month++)
        {
            if (chart.Points[month].BreaksBefore)
            {
                sentences.Add($"Figures from {chart.Points[month].Row.Month} cannot be compared with earlier ones.");
            }
        }

        return sentences;
    }

    /// <summary>From where to where the figure moved since it can be compared.</summary>
    /// <param name="unit">The measure's unit.</param>
    /// <param name="points">The months of the chart.</param>
    /// <param name="yearStarts">From which of them on a figure of the year to date starts again.</param>
    internal static string Movement(Unit unit, ReadOnlySpan<TrendPoint> points, ImmutableArray<int> yearStarts)
    {
        var from = ComparableFrom(points, yearStarts);
        if (First(points[from..]) is not { } first || Last(points) is not { } last)
        {
            return from == 0 ? "There are no figures to draw yet." : "There are no comparable figures yet.";
        }

        var (before, now, change) = (Value(first, unit), Value(last, unit), last.Value - first.Value);
        return first.Month == last.Month ? $"There is one {(from == 0 ? "" : "comparable ")}figure so far: {now} in {last.Row.Month}."
            : change == 0 ? $"The figure was {now} in {last.Row.Month}, as in {first.Row.Month}."
            : $"The figure {(change > 0 ? "rose" : "fell")} from {before} in {first.Row.Month} to {now} in {last.Row.Month}.";
    }

    /// <summary>From which of the points on all can be compared with one another.</summary>
    private static int ComparableFrom(ReadOnlySpan<TrendPoint> points, ImmutableArray<int> yearStarts)
    {
        var from = yearStarts is [.., var start] ? start : 0;
        for (var at = points.Length - 1; at > from; at--)
        {
            if (points[at].BreaksBefore)
            {
                return at;
            }
        }

        return from;
    }

    /// <summary>When it was lowest and when highest; null if it never changed.</summary>
    private static string? Extremes(TrendChart chart)
    {
        var points = chart.Points.AsSpan()[ComparableFrom(chart.Points.AsSpan(), chart.YearStarts)..];
        var (lowest, highest) = (new Extreme(-1), new Extreme(+1));
        foreach (ref readonly var point in points)
        {
            if (point.Value is { } value)
            {
                lowest.Take(value, point.Row);
                highest.Take(value, point.Row);
            }
        }

        return lowest.Value == highest.Value ? null : $"It was lowest in {lowest.Said(chart.Unit)} and highest in {highest.Said(chart.Unit)}.";
    }

    private static TrendPoint? First(ReadOnlySpan<TrendPoint> points)
    {
        foreach (var point in points)
        {
            if (point.Value is not null)
            {
                return point;
            }
        }

        return null;
    }

    private static TrendPoint? Last(ReadOnlySpan<TrendPoint> points)
    {
        for (var at = points.Length - 1; at >= 0; at--)
        {
            if (points[at].Value is not null)
            {
                return points[at];
            }
        }

        return null;
    }

    private static string Value(TrendPoint point, Unit unit) => Figures.Value(point.Value!.Value, unit);

    /// <summary>The lowest figure so far, or the highest, and the months that have it.</summary>
    /// <param name="side">−1 for the lowest, 1 for the highest.</param>
    private struct Extreme(int side)
    {
        private int _months;
        private string _last = "";

        internal decimal Value { get; private set; }

        internal void Take(decimal value, TrendRow row)
        {
            var beyond = _months == 0 ? 1 : side * value.CompareTo(Value);
            if (beyond >= 0)
            {
                (Value, _months, _last) = (value, beyond > 0 ? 1 : _months + 1, row.Month);
            }
        }

        /// <summary>May 2017 (4.1%), or: 3 months, last in May 2017 (4.1%).</summary>
        internal readonly string Said(Unit unit) =>
            $"{(_months == 1 ? "" : $"{Numbers.Grouped(_months)} months, last in ")}{_last} ({Figures.Value(Value, unit)})";
    }
}
