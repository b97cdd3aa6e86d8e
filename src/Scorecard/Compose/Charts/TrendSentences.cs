using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Says what a chart shows, for those who cannot see it and those who have ten seconds.</summary>
internal static class TrendSentences
{
    /// <summary>At least one sentence; the first tells the movement.</summary>
    internal static IReadOnlyList<string> Of(Unit unit, ReadOnlySpan<TrendPoint> points)
    {
        var sentences = new List<string>(4) { Movement(unit, points) };
        var seen = Seen.Of(points);
        if (seen.Figures < 2)
        {
            return sentences;
        }

        if (seen is { Lowest: { } lowest, Highest: { } highest } && lowest.Value != highest.Value)
        {
            sentences.Add($"It was lowest in {lowest.Row.Month} ({Value(lowest, unit)}) "
                + $"and highest in {highest.Row.Month} ({Value(highest, unit)}).");
        }

        if (seen.Rated > 0)
        {
            sentences.Add($"It was Green in {seen.Green} of {Numbers.Counted(seen.Rated, "rated month")}.");
        }

        foreach (var point in points)
        {
            if (point.BreaksBefore)
            {
                sentences.Add($"Figures from {point.Row.Month} cannot be compared with earlier ones.");
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
        return ReferenceEquals(first, last) ? $"There is one figure so far: {to} in {last.Row.Month}."
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

    /// <summary>What stands out among the points, found in one go; of equal figures the first.</summary>
    private sealed class Seen
    {
        public int Figures { get; private set; }

        public TrendPoint? Lowest { get; private set; }

        public TrendPoint? Highest { get; private set; }

        public int Rated { get; private set; }

        public int Green { get; private set; }

        public static Seen Of(ReadOnlySpan<TrendPoint> points)
        {
            var seen = new Seen();
            foreach (var point in points)
            {
                seen.Take(point);
            }

            return seen;
        }

        private void Take(TrendPoint point)
        {
            Rated += point.Row.Rating is null or { Key: "none" } ? 0 : 1;
            Green += point.Row.Rating is { Key: "green" } ? 1 : 0;
            if (point.Value is { } value)
            {
                Figures++;
                Lowest = Lowest?.Value <= value ? Lowest : point;
                Highest = Highest?.Value >= value ? Highest : point;
            }
        }
    }

    private static string Value(TrendPoint point, Unit unit) => Figures.Value(point.Value!.Value, unit);
}
