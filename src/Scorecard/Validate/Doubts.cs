using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Indicators;
using Scorecard.Validate.Narratives;
using Scorecard.Validate.Results;

namespace Scorecard.Validate;

/// <summary>
/// What cannot be said for certain: where the cohorts, areas or subsets could not be read whole, none is unknown
/// elsewhere. One mistake gives one finding.
/// </summary>
public static class Doubts
{
    private static readonly Rule[] _ofGroups =
    [
        IndicatorRules.UnknownCohort,
        IndicatorRules.UnknownSubset,
        ResultRules.UnknownCohort,
        ResultRules.UnknownArea,
        NarrativeRules.UnknownCohort,
        NarrativeRules.FigureOfIrrelevantCohort,
    ];

    /// <summary>True if the finding may only repeat a mistake that is reported already.</summary>
    public static bool Cover(YamlFile? scorecard, Diagnostic finding) =>
        _ofGroups.Contains(finding.Rule) && !(scorecard?.Root is { } root && Groups.AreWhole(root));
}
