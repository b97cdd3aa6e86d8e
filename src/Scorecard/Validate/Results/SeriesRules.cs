using Scorecard.Diagnostics;

namespace Scorecard.Validate.Results;

/// <summary>What can be doubtful about a figure beside the months before. Each is well formed; a person must decide.</summary>
public static class SeriesRules
{
    public static Rule UnmovedFigure { get; } = Doubt("SC1351", "unmoved-figure");

    public static Rule UnheardOfJump { get; } = Doubt("SC1352", "unheard-of-jump");

    public static Rule CollapsedDenominator { get; } = Doubt("SC1353", "collapsed-denominator");

    public static IReadOnlyList<Rule> All { get; } = [UnmovedFigure, UnheardOfJump, CollapsedDenominator];

    private static Rule Doubt(string code, string name) => new(code, name, Severity.Warning) { IsOfMeaning = true };
}
