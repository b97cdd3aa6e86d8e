using Scorecard.Diagnostics;

namespace Scorecard.Validate.Councils;

/// <summary>What can be wrong in data/scorecard.yaml.</summary>
public static class CouncilRules
{
    public static Rule MissingScorecard { get; } = new("SC1221", "missing-scorecard", Severity.Error);

    public static Rule UnusableBaseUrl { get; } = new("SC1222", "unusable-base-url", Severity.Error);

    public static Rule MalformedLanguage { get; } = new("SC1223", "malformed-language", Severity.Error);

    public static Rule MalformedEmail { get; } = new("SC1224", "malformed-email", Severity.Error);

    public static Rule UnsupportedRounding { get; } = new("SC1225", "unsupported-rounding", Severity.Error);

    public static Rule MalformedGroupId { get; } = new("SC1226", "malformed-group-id", Severity.Error);

    public static Rule ReservedGroupId { get; } = new("SC1227", "reserved-group-id", Severity.Error);

    public static Rule DuplicateGroupId { get; } = new("SC1228", "duplicate-group-id", Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingScorecard, UnusableBaseUrl, MalformedLanguage, MalformedEmail,
        UnsupportedRounding, MalformedGroupId, ReservedGroupId, DuplicateGroupId,
    ];
}
