using Scorecard.Diagnostics;

namespace Scorecard.Validate.Themes;

/// <summary>What can be wrong with a council's own look.</summary>
public static class ThemeRules
{
    public static Rule StyleFromElsewhere { get; } = new("SC1701", "style-from-elsewhere", Severity.Error);

    public static Rule UnbalancedStyle { get; } = new("SC1702", "unbalanced-style", Severity.Error);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = [StyleFromElsewhere, UnbalancedStyle];
}
