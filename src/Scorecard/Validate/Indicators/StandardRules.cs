using Scorecard.Diagnostics;

namespace Scorecard.Validate.Indicators;

/// <summary>What can be wrong with the standards and expected ranges of an indicator.</summary>
public static class StandardRules
{
    public static Rule StandardsWithoutPolarity { get; } = new("SC1261", "standards-without-polarity", Severity.Error);

    public static Rule ThresholdsWithPolarity { get; } = new("SC1262", "thresholds-with-polarity", Severity.Error);

    public static Rule OverlappingDates { get; } = new("SC1263", "overlapping-dates", Severity.Error);

    public static Rule StandardsInWrongOrder { get; } = new("SC1264", "standards-in-wrong-order", Severity.Error);

    public static Rule MissingBands { get; } = new("SC1265", "missing-bands", Severity.Error);

    public static Rule BandsInWrongOrder { get; } = new("SC1266", "bands-in-wrong-order", Severity.Error);

    public static Rule MeaninglessKey { get; } = new("SC1267", "meaningless-key", Severity.Error);

    public static Rule ThresholdsInWrongOrder { get; } = new("SC1268", "thresholds-in-wrong-order", Severity.Error);

    public static Rule StandardOutOfBounds { get; } = new("SC1269", "standard-out-of-bounds", Severity.Error);

    public static Rule StandardTooPrecise { get; } = new("SC1270", "standard-too-precise", Severity.Warning);

    public static Rule StandardAfterRetirement { get; } = new("SC1271", "standard-after-retirement", Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } =
    [
        StandardsWithoutPolarity, ThresholdsWithPolarity, OverlappingDates, StandardsInWrongOrder, MissingBands,
        BandsInWrongOrder, MeaninglessKey, ThresholdsInWrongOrder, StandardOutOfBounds, StandardTooPrecise,
        StandardAfterRetirement,
    ];
}
