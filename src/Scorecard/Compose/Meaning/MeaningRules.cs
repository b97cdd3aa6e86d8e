using Scorecard.Diagnostics;

namespace Scorecard.Compose.Meaning;

/// <summary>What can be doubtful about sentences beside the data. A person must decide.</summary>
public static class MeaningRules
{
    public static Rule MiscountedRatings { get; } = Doubt("SC1611", "miscounted-ratings");

    public static Rule ContradictingFigure { get; } = Doubt("SC1612", "contradicting-figure");

    public static Rule ContradictingMovement { get; } = Doubt("SC1613", "contradicting-movement");

    public static IReadOnlyList<Rule> All { get; } = [MiscountedRatings, ContradictingFigure, ContradictingMovement];

    private static Rule Doubt(string code, string name) => new(code, name, Severity.Warning) { IsOfMeaning = true };
}
