using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Says what a chart shows, for those who cannot see it and those who have ten seconds.</summary>
internal static class TrendSentences
{
    /// <summary>At least one sentence; the first tells the movement.</summary>
    internal static IReadOnlyList<string> Of(Indicator indicator, IReadOnlyList<TrendPoint> points)
    {
        var known = points.Where(p => p.Value is not null).ToList();
        return known.Count switch
        {
            0 => ["There are no figures to draw yet."],
            1 => [$"There is one figure so far: {Value(known[0], indicator)} in {known[0].Row.Month}."],
            _ => [.. Sentences(indicator, points, known)],
        };
    }

    private static IEnumerable<string> Sentences(Indicator indicator, IReadOnlyList<TrendPoint> points, List<TrendPoint> known)
    {
        yield return Movement(indicator, known[0], known[^1]);
        var (lowest, highest) = (known.MinBy(p => p.Value)!, known.MaxBy(p => p.Value)!);
        if (lowest.Value != highest.Value)
        {
            yield return $"It was lowest in {lowest.Row.Month} ({Value(lowest, indicator)}) "
                + $"and highest in {highest.Row.Month} ({Value(highest, indicator)}).";
        }

        var rated = points.Where(p => p.Row.Rating is { Key: not "none" }).ToList();
        if (rated.Count > 0)
        {
            var green = rated.Count(p => p.Row.Rating is { Key: "green" });
            yield return $"It was Green in {green} of {Numbers.Counted(rated.Count, "rated month")}.";
        }

        foreach (var point in points.Where(p => p.BreaksBefore))
        {
            yield return $"Figures from {point.Row.Month} cannot be compared with earlier ones.";
        }
    }

    private static string Movement(Indicator indicator, TrendPoint first, TrendPoint last)
    {
        var change = last.Value!.Value - first.Value!.Value;
        var (from, to) = (Value(first, indicator), Value(last, indicator));
        return change == 0
            ? $"The figure was {to} in {last.Row.Month}, as in {first.Row.Month}."
            : $"The figure {(change > 0 ? "rose" : "fell")} from {from} in {first.Row.Month} to {to} in {last.Row.Month}.";
    }

    private static string Value(TrendPoint point, Indicator indicator) => Figures.Value(point.Value!.Value, indicator.Unit);
}
