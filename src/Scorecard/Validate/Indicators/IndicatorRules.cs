using Scorecard.Diagnostics;

namespace Scorecard.Validate.Indicators;

/// <summary>What can be wrong in data/indicators.</summary>
public static class IndicatorRules
{
    public static Rule NoIndicators { get; } = new("SC1241", "no-indicators", Severity.Error);

    public static Rule DuplicateSection { get; } = new("SC1242", "duplicate-section", Severity.Error);

    public static Rule MalformedIndicatorId { get; } = new("SC1243", "malformed-indicator-id", Severity.Error);

    public static Rule DuplicateIndicator { get; } = new("SC1244", "duplicate-indicator", Severity.Error);

    public static Rule BoundedNotPercent { get; } = new("SC1245", "bounded-not-percent", Severity.Error);

    public static Rule UnknownCohort { get; } = new("SC1246", "unknown-cohort-in-definition", Severity.Error);

    public static Rule UnknownSubset { get; } = new("SC1247", "unknown-subset", Severity.Error);

    public static Rule RetiredBeforeIntroduced { get; } = new("SC1248", "retired-before-introduced", Severity.Error);

    public static Rule UnknownReplaced { get; } = new("SC1249", "unknown-replaced-indicator", Severity.Error);

    public static Rule ReplacementCircle { get; } = new("SC1250", "replacement-circle", Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoIndicators, DuplicateSection, MalformedIndicatorId, DuplicateIndicator, BoundedNotPercent,
        UnknownCohort, UnknownSubset, RetiredBeforeIntroduced, UnknownReplaced, ReplacementCircle,
    ];
}
