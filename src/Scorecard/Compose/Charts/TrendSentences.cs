using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Says what a chart shows, for those who cannot see it and those who have ten seconds.</summary>
internal static class TrendSentences
{
    /// <summary>At least one sentence; the first tells the movement.</summary>
    internal static IReadOnlyList<string> Of(Indicator indicator, ReadOnlySpan<TrendPoint> points)
    {
        var seen = Seen.Of(points);
        if (seen is not { First: { } first, Last: { } last, Lowest: { } lowest, Highest: { } highest })
        {
            return ["There are no figures to draw yet."];
        }

        if (ReferenceEquals(first, last))
        {
            return [$"There is one figure so far: {Value(first, indicator)} in {first.Row.Month}."];
        }

        var sentences = new List<string>(4) { Movement(indicator, first, last) };
        if (lowest.Value != highest.Value)
        {
            sentences.Add($"It was lowest in {lowest.Row.Month} ({Value(lowest, indicator)}) "
                + $"and highest in {highest.Row.Month} ({Value(highest, indicator)}).");
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

    private static string Movement(Indicator indicator, TrendPoint first, TrendPoint last)
    {
        var change = last.Value!.Value - first.Value!.Value;
        var (from, to) = (Value(first, indicator), Value(last, indicator));
        return change == 0
            ? $"The figure was {to} in {last.Row.Month}, as in {first.Row.Month}."
            : $"The figure {(change > 0 ? "rose" : "fell")} from {from} in {first.Row.Month} to {to} in {last.Row.Month}.";
    }

    /// <summary>What stands out among the points, found in one go; of equal figures the first.</summary>
    private sealed class Seen
    {
        public TrendPoint? First { get; private set; }

        public TrendPoint? Last { get; private set; }

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
                First ??= point;
                Last = point;
                Lowest = Lowest?.Value <= value ? Lowest : point;
                Highest = Highest?.Value >= value ? Highest : point;
            }
        }
    }

    private static string Value(TrendPoint point, Indicator indicator) => Figures.Value(point.Value!.Value, indicator.Unit);
}
