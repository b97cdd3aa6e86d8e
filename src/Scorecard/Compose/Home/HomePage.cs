using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Home;

/// <summary>The newest edition at a glance, the months side by side, and the archive.</summary>
public sealed record HomePage(Frame Frame) : Page(Frame)
{
    /// <summary>The newest edition; null while there is none.</summary>
    public required NewestEdition? Newest { get; init; }

    /// <summary>Measures by months.</summary>
    public required HeatMap HeatMap { get; init; }

    /// <summary>The page that lays two editions side by side; null while there are not two.</summary>
    public required Link? Compare { get; init; }

    /// <summary>Every edition by financial year, newest first.</summary>
    public required IReadOnlyList<ArchiveYear> Archive { get; init; }
}
