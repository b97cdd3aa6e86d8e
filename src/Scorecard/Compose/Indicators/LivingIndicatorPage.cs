using Scorecard.Compose.Charts;
using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Indicators;

/// <summary>One measure through all editions.</summary>
public sealed record LivingIndicatorPage(Frame Frame) : Page(Frame)
{
    /// <summary>The latest figure in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Its months up to the newest edition that reports it.</summary>
    public required TrendChart Chart { get; init; }

    /// <summary>What the measure is now.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The editions that report it, newest first.</summary>
    public required IReadOnlyList<LivingRow> Editions { get; init; }
}
