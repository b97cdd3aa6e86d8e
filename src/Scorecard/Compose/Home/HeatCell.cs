using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Home;

/// <summary>One measure in one month.</summary>
/// <param name="Mark">Its rating; null if the month's edition does not report it.</param>
/// <param name="Href">The measure's page in that edition, relative to the page.</param>
public sealed record HeatCell(RatingMark? Mark, string Href);
