using Scorecard.Diagnostics;

namespace Scorecard.Compose.Versions;

/// <summary>What can be wrong between the inputs and what was published from them.</summary>
public static class PublishedRules
{
    public static Rule InputChanged { get; } = new("SC1801", "published-input-changed", Severity.Error) { IsDiscreet = true };

    public static Rule FigureChanged { get; } = new("SC1802", "published-figure-changed", Severity.Error) { IsDiscreet = true };

    public static Rule NeverPublished { get; } = new("SC1803", "version-never-published", Severity.Error);

    public static Rule Undeclared { get; } = new("SC1804", "published-version-undeclared", Severity.Error);

    public static Rule DeclarationChanged { get; } = new("SC1805", "published-declaration-changed", Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [InputChanged, FigureChanged, NeverPublished, Undeclared, DeclarationChanged];
}
