using Scorecard.Compose.Frames;
using Scorecard.Domain;

namespace Scorecard.Compose.Compare;

/// <summary>The page that lays any two editions side by side, and says what to use instead where scripts do not run.</summary>
public sealed record ComparePage(Frame Frame) : Page(Frame)
{
    /// <summary>Every edition, newest first.</summary>
    public required IReadOnlyList<ComparedEdition> Editions { get; init; }

    /// <summary>The subsets that a reader may keep to.</summary>
    public required IReadOnlyList<Subset> Subsets { get; init; }

    /// <summary>True if there are two editions to compare.</summary>
    public bool CanCompare => Editions.Count > 1;
}
