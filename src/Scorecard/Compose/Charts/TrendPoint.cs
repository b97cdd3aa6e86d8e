using Scorecard.Domain;

namespace Scorecard.Compose.Charts;

/// <summary>One month of a chart. A chart's months lie side by side: most of what is asked of them is asked of all.</summary>
/// <param name="Month">The month.</param>
/// <param name="Value">The displayed figure; null leaves a gap.</param>
/// <param name="BreaksBefore">True if earlier figures cannot be compared with this and later ones.</param>
/// <param name="IsProvisional">True if better data is expected.</param>
/// <param name="Row">The same month in the table below the chart.</param>
/// <param name="Signal">better, worse or neutral where the figure signals a change; empty elsewhere.</param>
public readonly record struct TrendPoint(Month Month, decimal? Value, bool BreaksBefore, bool IsProvisional, TrendRow Row, string Signal = "")
{
    /// <summary>The same month in the table below the chart. It stays, as what is told of it below is told once: two dozen charts show a point.</summary>
    public TrendRow Row { get; } = Row;

    /// <summary>True if an edition gave the month Red, Amber or Green.</summary>
    public bool IsRated { get; } = Row.Rating is not (null or { Key: "none" });

    /// <summary>True if that was Green.</summary>
    public bool IsGreen { get; } = Row.Rating is { Key: "green" };

    /// <summary>True if the counts that the figure rests on are told.</summary>
    public bool HasCounts { get; } = Row.Counts.Length > 0;

    /// <summary>True if something is remarked.</summary>
    public bool HasRemark { get; } = Row.Remark.Length > 0;
}
