namespace Scorecard.Compose.Charts;

/// <summary>What of a measure's movement is change and what is chance.</summary>
/// <param name="Chart">The figures between their limits.</param>
/// <param name="Variation">What the newest figure says, in words.</param>
/// <param name="VariationKey">common, better, worse or neutral.</param>
/// <param name="Assurance">Whether the target can be expected to be met, in words; empty if there is none.</param>
/// <param name="AssuranceKey">meets, misses or either; empty if there is no target.</param>
/// <param name="Sentences">The same at length, with the figures.</param>
public sealed record ControlView(
    TrendChart Chart,
    string Variation,
    string VariationKey,
    string Assurance,
    string AssuranceKey,
    IReadOnlyList<string> Sentences);
