using System.Collections.Immutable;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>The lines that a measure's standards draw through its chart.</summary>
internal static class TrendLines
{
    internal static ImmutableArray<TrendLine> Of(Indicator indicator, Month[] months) =>
        Candidates(indicator, months).RemoveAll(line => line.Steps.IsEmpty);

    private static ImmutableArray<TrendLine> Candidates(Indicator indicator, Month[] months)
    {
        TrendLine Line<TLevel>(string name, string key, (TLevel? InForce, int First, int End)[] held, Func<TLevel, decimal?> levelOf)
            where TLevel : class
        {
            var steps = TrendStep.Of(held, levelOf);
            return new TrendLine($"{name} {Words(steps, months, indicator.Unit)}", key, steps);
        }

        if (indicator.Polarity == Polarity.None)
        {
            var ranges = Held(months, indicator.RangeIn);
            return [Line("Least expected", "expected", ranges, range => range.Lower), Line("Most expected", "expected", ranges, range => range.Upper)];
        }

        var standards = Held(months, indicator.StandardIn);
        var target = Line("Target", "target", standards, standard => standard.Target);
        return indicator.Polarity == Polarity.Target
            ? [target, Line("Lowest Amber", "minimum", standards, standard => Bound(standard, -1)), Line("Highest Amber", "minimum", standards, standard => Bound(standard, +1))]
            : [target, Line("Minimum standard", "minimum", standards, Minimum)];
    }

    /// <summary>What was in force, each with its months as places from 0; null where nothing was.</summary>
    private static (TLevel? InForce, int First, int End)[] Held<TLevel>(Month[] months, Func<Month, TLevel?> inForce)
        where TLevel : class
    {
        var held = new List<(TLevel? InForce, int First, int End)>();
        for (var at = 0; at < months.Length; at++)
        {
            var now = inForce(months[at]);
            if (held is [.., var last] && ReferenceEquals(last.InForce, now))
            {
                held[^1] = last with { End = at + 1 };
            }
            else
            {
                held.Add((now, at, at + 1));
            }
        }

        return [.. held];
    }

    /// <summary>The levels in words, each but the first with the month of its step: 22%, 20% from April 2017.</summary>
    private static string Words(ImmutableArray<TrendStep> steps, Month[] months, Unit unit)
    {
        var (words, held) = ("", (decimal?)null);
        foreach (var (level, first, _) in steps)
        {
            if (level != held)
            {
                var step = Figures.Level(level, unit) + (first == 0 ? "" : $" from {Dates.Long(months[first])}");
                words = held is null ? step : $"{words}, {step}";
                held = level;
            }
        }

        return words;
    }

    private static decimal? Bound(Standard standard, int side) =>
        standard is Standard.CloseTo close ? close.Target + (side * close.AmberWithin) : null;

    private static decimal? Minimum(Standard standard) => standard switch
    {
        Standard.AtLeast least => least.Minimum,
        Standard.AtMost most => most.Minimum,
        _ => null,
    };
}
