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
            yield return Line("Least expected", "expected", [.. ranges.Select(r => r?.Lower)], unit);
            yield return Line("Most expected", "expected", [.. ranges.Select(r => r?.Upper)], unit);
            yield break;
        }

        var standards = months.Select(indicator.StandardIn).ToList();
        yield return Line("Target", "target", [.. standards.Select(s => s?.Target)], unit);
        if (indicator.Polarity == Polarity.Target)
        {
            yield return Line("Lowest Amber", "minimum", [.. standards.Select(s => Bound(s, -1))], unit);
            yield return Line("Highest Amber", "minimum", [.. standards.Select(s => Bound(s, +1))], unit);
            yield break;
        }

        yield return Line("Minimum standard", "minimum", [.. standards.Select(Minimum)], unit);
    }

    private static TrendLine Line(string name, string key, IReadOnlyList<decimal?> levels, Unit unit) =>
        new(levels.LastOrDefault(level => level is not null) is { } last ? $"{name} {Figures.Level(last, unit)}" : name, key, levels);

    private static decimal? Bound(Standard? standard, int side) =>
        standard is Standard.CloseTo close ? close.Target + (side * close.AmberWithin) : null;

    private static decimal? Minimum(Standard? standard) => standard switch
    {
        Standard.AtLeast least => least.Minimum,
        Standard.AtMost most => most.Minimum,
        _ => null,
    };
}
