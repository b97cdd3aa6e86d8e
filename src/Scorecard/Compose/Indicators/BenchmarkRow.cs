namespace Scorecard.Compose.Indicators;

/// <summary>A published figure of others in a table.</summary>
/// <param name="Name">Whose figure it is.</param>
/// <param name="Period">The period it covers.</param>
/// <param name="Value">The figure.</param>
public sealed record BenchmarkRow(string Name, string Period, string Value);
