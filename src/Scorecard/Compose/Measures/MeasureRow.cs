using Scorecard.Compose.Charts;
using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Measures;

/// <summary>One measure in a table.</summary>
public sealed record MeasureRow
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, leading to its page.</summary>
    public required Link Measure { get; init; }

    /// <summary>The period that the figure covers: Rolling 12 months.</summary>
    public required string Basis { get; init; }

    /// <summary>The figure, or in words why there is none.</summary>
    public required string Value { get; init; }

    /// <summary>The counts it rests on: 15,089 of 16,366; empty if it has none.</summary>
    public required string Counts { get; init; }

    /// <summary>True for a percentage of so few that one case moves it far.</summary>
    public required bool IsSmall { get; init; }

    /// <summary>Provisional or revised, and the note given with the figure; empty if neither.</summary>
    public required string Remark { get; init; }

    /// <summary>The target; empty if none is in force.</summary>
    public required string Target { get; init; }

    /// <summary>The minimum standard; empty if none is in force.</summary>
    public required string Minimum { get; init; }

    /// <summary>True if the target is the range of Green and the minimum standard that of Amber: closer to the target is better.</summary>
    public required bool HasRanges { get; init; }

    /// <summary>The range that an activity measure is expected in; empty for other measures.</summary>
    public required string Expected { get; init; }

    /// <summary>The figure reported before; empty if there is none.</summary>
    public required string Previous { get; init; }

    /// <summary>The rating.</summary>
    public required RatingMark Rating { get; init; }

    /// <summary>The rating's reason in a clause.</summary>
    public required string Reason { get; init; }

    /// <summary>The direction of travel.</summary>
    public required TravelMark Travel { get; init; }

    /// <summary>The figure's last months in small.</summary>
    public required TrendChart Trend { get; init; }
}
