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
    /// <summary>False if measures may be defined that could not be read, so that none is certainly unknown.</summary>
    public bool AreComplete { get; init; } = true;

    internal IReadOnlyDictionary<IndicatorId, Indicator> Indicators { get; } =
        Sections.SelectMany(s => s.Indicators).ToDictionary(i => i.Id);

    internal IEnumerable<string> Ids => Indicators.Keys.Select(id => id.Value);

    /// <summary>True if the measure may be defined, and why it cannot be used is told where it is.</summary>
    internal bool IsBroken(string id) => Broken.Contains(id) || (!AreComplete && !Ids.Contains(id));

    /// <summary>True if the month's figure is not to be spoken of: why it is missing is told where it is.</summary>
    internal bool IsDoubtful(Month month, IndicatorId id) =>
        LeftOut.Contains((month, id)) || !Results.ContainsKey(month);
}
