using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Scorecards;

/// <summary>The scorecard of a month, Appendix A of the paper.</summary>
public sealed record ScorecardPage(Frame Frame) : Page(Frame)
{
    /// <summary>For which meeting it was made, in words; empty if none is named.</summary>
    public required string Meeting { get; init; }

    /// <summary>What this version changed in the one before it; null for a first version.</summary>
    public required CorrectionNotice? Correction { get; init; }

    /// <summary>How many measures stand in each state.</summary>
    public required CountTally Tally { get; init; }

    /// <summary>How many measures moved which way, in a sentence.</summary>
    public required string Movement { get; init; }

    /// <summary>The Reds, each leading to its exception report.</summary>
    public required IReadOnlyList<RedMeasure> Reds { get; init; }

    /// <summary>The measures that have a polarity, by section.</summary>
    public required IReadOnlyList<MeasureGroup> Groups { get; init; }

    /// <summary>The activity measures, by section.</summary>
    public required IReadOnlyList<MeasureGroup> Activity { get; init; }

    /// <summary>The same figures for machines.</summary>
    public required IReadOnlyList<Link> Downloads { get; init; }
}
