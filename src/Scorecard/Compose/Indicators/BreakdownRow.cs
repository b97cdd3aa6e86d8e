using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Indicators;

/// <summary>The figure for a part of the children or of the authority.</summary>
/// <param name="Group">Which part.</param>
/// <param name="Value">The figure, or in words why there is none.</param>
/// <param name="Counts">The counts it rests on; empty if none.</param>
/// <param name="Rating">Its rating.</param>
/// <param name="Remark">What is said beside it.</param>
public sealed record BreakdownRow(string Group, string Value, string Counts, RatingMark Rating, string Remark);
