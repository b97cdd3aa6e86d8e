using Scorecard.Domain;

namespace Scorecard.Validate.Narratives;

/// <summary>What narrative is checked against: the council, its measures and their figures.</summary>
/// <param name="Council">Whose narrative it is.</param>
/// <param name="Sections">The measures.</param>
/// <param name="Broken">Ids of measures whose definition is at fault: nothing more is said of them.</param>
/// <param name="Results">The figures by month.</param>
/// <param name="LeftOut">Figures left out because something is wrong with them: nothing more is said of them.</param>
public sealed record Facts(
    Council Council,
    IReadOnlyList<Section> Sections,
    IReadOnlySet<string> Broken,
    IReadOnlyDictionary<Month, MonthlyResults> Results,
    IReadOnlySet<(Month Month, IndicatorId Indicator)> LeftOut)
{
    internal IReadOnlyDictionary<IndicatorId, Indicator> Indicators { get; } =
        Sections.SelectMany(s => s.Indicators).ToDictionary(i => i.Id);

    internal IEnumerable<string> Ids => Indicators.Keys.Select(id => id.Value);

    internal bool IsDoubtful(Month month, IndicatorId id) =>
        Broken.Contains(id.Value) || LeftOut.Contains((month, id)) || !Results.ContainsKey(month);
}
