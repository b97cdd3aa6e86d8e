using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>The lines that a measure's standards draw through its chart.</summary>
internal static class TrendLines
{
    internal static IEnumerable<TrendLine> Of(Indicator indicator, IReadOnlyList<Month> months) =>
        Candidates(indicator, months).Where(line => line.Levels.Any(level => level is not null));

    private static IEnumerable<TrendLine> Candidates(Indicator indicator, IReadOnlyList<Month> months)
    {
        var unit = indicator.Unit;
        if (indicator.Polarity == Polarity.None)
        {
            var ranges = months.Select(indicator.RangeIn).ToList();
            yield return Line("Least expected", "expected", [.. ranges.Select(r => r?.Lower)], months, unit);
            yield return Line("Most expected", "expected", [.. ranges.Select(r => r?.Upper)], months, unit);
            yield break;
        }

        var standards = months.Select(indicator.StandardIn).ToList();
        yield return Line("Target", "target", [.. standards.Select(s => s?.Target)], months, unit);
        if (indicator.Polarity == Polarity.Target)
        {
            yield return Line("Lowest Amber", "minimum", [.. standards.Select(s => Bound(s, -1))], months, unit);
            yield return Line("Highest Amber", "minimum", [.. standards.Select(s => Bound(s, +1))], months, unit);
            yield break;
        }

        yield return Line("Minimum standard", "minimum", [.. standards.Select(Minimum)], months, unit);
    }

    private static TrendLine Line(string name, string key, IReadOnlyList<decimal?> levels, IReadOnlyList<Month> months, Unit unit) =>
        new($"{name} {string.Join(", ", Steps(levels, months, unit))}", key, levels);

    /// <summary>The levels in words, each but the first with the month of its step: 22%, 20% from April 2017.</summary>
    private static IEnumerable<string> Steps(IReadOnlyList<decimal?> levels, IReadOnlyList<Month> months, Unit unit)
    {
        decimal? held = null;
        for (var month = 0; month < levels.Count; month++)
        {
            if (levels[month] is { } level && level != held)
            {
                yield return Figures.Level(level, unit) + (month == 0 ? "" : $" from {Dates.Long(months[month])}");
                held = level;
            }
        }
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
