using Scorecard.Domain;

namespace Scorecard.Compose.Charts;

/// <summary>One month of a chart.</summary>
/// <param name="Month">The month.</param>
/// <param name="Value">The displayed figure; null leaves a gap.</param>
/// <param name="BreaksBefore">True if earlier figures cannot be compared with this and later ones.</param>
/// <param name="IsProvisional">True if better data is expected.</param>
/// <param name="Row">The same month in the table below the chart.</param>
/// <param name="Signal">better, worse or neutral where the figure signals a change; empty elsewhere.</param>
public sealed record TrendPoint(Month Month, decimal? Value, bool BreaksBefore, bool IsProvisional, TrendRow Row, string Signal = "");
