using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Meaning;
using Scorecard.Compose.Versions;
using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Validate;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Indicators;
using Scorecard.Validate.Narratives;
using Scorecard.Validate.Results;
using Scorecard.Validate.Themes;

namespace Scorecard;

/// <summary>Every rule of every room.</summary>
public static class RuleBook
{
    /// <summary>All rules by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ReadRules.All
            .Concat(FieldRules.All)
            .Concat(CouncilRules.All)
            .Concat(IndicatorRules.All)
            .Concat(StandardRules.All)
            .Concat(ResultRules.All)
            .Concat(SeriesRules.All)
            .Concat(EditionRules.All)
            .Concat(NarrativeRules.All)
            .Concat(ExceptionRules.All)
            .Concat(MeaningRules.All)
            .Concat(PublishedRules.All)
            .Concat(ThemeRules.All)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
