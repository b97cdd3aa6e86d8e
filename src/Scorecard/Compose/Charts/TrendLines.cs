using System.Runtime.InteropServices;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>The lines that a measure's standards draw through its chart.</summary>
internal static class TrendLines
{
    internal static IEnumerable<TrendLine> Of(Indicator indicator, IReadOnlyList<Month> months) =>
        Candidates(indicator, months).Where(line => line.Levels.AsSpan().ContainsAnyExcept((decimal?)null));

    private static IEnumerable<TrendLine> Candidates(Indicator indicator, IReadOnlyList<Month> months)
    {
        TrendLine Line(string name, string key, Func<Indicator, Month, decimal?> levelIn)
        {
            var levels = new decimal?[months.Count];
            for (var month = 0; month < levels.Length; month++)
            {
                levels[month] = levelIn(indicator, months[month]);
            }

            return new TrendLine($"{name} {Steps(levels, months, indicator.Unit)}", key, ImmutableCollectionsMarshal.AsImmutableArray(levels));
        }

        if (indicator.Polarity == Polarity.None)
        {
            yield return Line("Least expected", "expected", static (i, month) => i.RangeIn(month)?.Lower);
            yield return Line("Most expected", "expected", static (i, month) => i.RangeIn(month)?.Upper);
            yield break;
        }

        yield return Line("Target", "target", static (i, month) => i.StandardIn(month)?.Target);
        if (indicator.Polarity == Polarity.Target)
        {
            yield return Line("Lowest Amber", "minimum", static (i, month) => Bound(i.StandardIn(month), -1));
            yield return Line("Highest Amber", "minimum", static (i, month) => Bound(i.StandardIn(month), +1));
            yield break;
        }

        yield return Line("Minimum standard", "minimum", static (i, month) => Minimum(i.StandardIn(month)));
    }

    /// <summary>The levels in words, each but the first with the month of its step: 22%, 20% from April 2017.</summary>
    private static string Steps(decimal?[] levels, IReadOnlyList<Month> months, Unit unit)
    {
        var (words, held) = ("", (decimal?)null);
        for (var month = 0; month < levels.Length; month++)
        {
            if (levels[month] is { } level && level != held)
            {
                var step = Figures.Level(level, unit) + (month == 0 ? "" : $" from {Dates.Long(months[month])}");
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
