using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Validate;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Indicators;
using Scorecard.Validate.Results;

namespace Scorecard;

/// <summary>Every rule of every room.</summary>
public static class RuleBook
{
    /// <summary>All rules by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new[]
            {
                ReadRules.All, FieldRules.All, CouncilRules.All, IndicatorRules.All, StandardRules.All,
                ResultRules.All, EditionRules.All,
            }
            .SelectMany(rules => rules)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];
}
