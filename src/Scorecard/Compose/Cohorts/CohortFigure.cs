using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Cohorts;

/// <summary>A figure for some of the children.</summary>
/// <param name="Value">The figure, or in words why there is none.</param>
/// <param name="Counts">The counts it rests on; empty if none.</param>
/// <param name="Rating">Its rating; null if it was not returned.</param>
public sealed record CohortFigure(string Value, string Counts, RatingMark? Rating);
