using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Says what a chart shows, for those who cannot see it and those who have ten seconds.</summary>
internal static class TrendSentences
{
    /// <summary>At least one sentence; the first tells the movement.</summary>
    internal static IReadOnlyList<string> Of(TrendChart chart)
    {
        var sentences = new List<string>(4) { chart.Movement };
        if (chart.Figures < 2)
        {
            return sentences;
        }

        var (lowest, highest) = (chart.Points[chart.Lowest], chart.Points[chart.Highest]);
        if (lowest.Value != highest.Value)
        {
            sentences.Add($"It was lowest in {Said(lowest, chart.Unit)} and highest in {Said(highest, chart.Unit)}.");
        }

        if (chart.Rated > 0)
        {
            sentences.Add($"It was Green in {chart.Green} of {Numbers.Counted(chart.Rated, "rated month")}.");
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

    /// <summary>From where to where the figure moved.</summary>
    internal static string Movement(Unit unit, ReadOnlySpan<TrendPoint> points)
    {
        if (First(points) is not { } first || Last(points) is not { } last)
        {
            return "There are no figures to draw yet.";
        }

        var (from, to, change) = (Value(first, unit), Value(last, unit), last.Value - first.Value);
        return first.Month == last.Month ? $"There is one figure so far: {to} in {last.Row.Month}."
            : change == 0 ? $"The figure was {to} in {last.Row.Month}, as in {first.Row.Month}."
            : $"The figure {(change > 0 ? "rose" : "fell")} from {from} in {first.Row.Month} to {to} in {last.Row.Month}.";
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

    private static string Said(TrendPoint point, Unit unit) => $"{point.Row.Month} ({Value(point, unit)})";

    private static string Value(TrendPoint point, Unit unit) => Figures.Value(point.Value!.Value, unit);
}
