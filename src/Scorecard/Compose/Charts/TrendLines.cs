using System.Collections.Immutable;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>The lines that a measure's standards draw through its chart.</summary>
internal static class TrendLines
{
    internal static ImmutableArray<TrendLine> Of(Indicator indicator, IReadOnlyList<Month> months) =>
        Candidates(indicator, months).RemoveAll(line => line.Steps.IsEmpty);

    private static ImmutableArray<TrendLine> Candidates(Indicator indicator, IReadOnlyList<Month> months)
    {
        TrendLine Line(string name, string key, Func<Indicator, Month, decimal?> levelIn)
        {
            var levels = new decimal?[months.Count];
            for (var month = 0; month < levels.Length; month++)
            {
                levels[month] = levelIn(indicator, months[month]);
            }

            var steps = TrendStep.Of(levels);
            return new TrendLine($"{name} {Words(steps, months, indicator.Unit)}", key, steps);
        }

        return indicator.Polarity switch
        {
            Polarity.None =>
            [
                Line("Least expected", "expected", static (i, month) => i.RangeIn(month)?.Lower),
                Line("Most expected", "expected", static (i, month) => i.RangeIn(month)?.Upper),
            ],
            Polarity.Target =>
            [
                Line("Target", "target", Target),
                Line("Lowest Amber", "minimum", static (i, month) => Bound(i.StandardIn(month), -1)),
                Line("Highest Amber", "minimum", static (i, month) => Bound(i.StandardIn(month), +1)),
            ],
            _ =>
            [
                Line("Target", "target", Target),
                Line("Minimum standard", "minimum", static (i, month) => Minimum(i.StandardIn(month))),
            ],
        };
    }

    private static decimal? Target(Indicator indicator, Month month) => indicator.StandardIn(month)?.Target;

    /// <summary>The levels in words, each but the first with the month of its step: 22%, 20% from April 2017.</summary>
    private static string Words(ImmutableArray<TrendStep> steps, IReadOnlyList<Month> months, Unit unit)
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

    private static decimal? Bound(Standard? standard, int side) =>
        standard is Standard.CloseTo close ? close.Target + (side * close.AmberWithin) : null;

    private static decimal? Minimum(Standard? standard) => standard switch
    {
        Standard.AtLeast least => least.Minimum,
        Standard.AtMost most => most.Minimum,
        _ => null,
    };
}
