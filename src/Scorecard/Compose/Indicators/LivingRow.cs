using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Indicators;

/// <summary>One edition's figure of a measure.</summary>
/// <param name="Edition">The edition, leading to the measure's page in it.</param>
/// <param name="Value">The figure, or in words why there is none.</param>
/// <param name="Target">The target in force then; empty if none.</param>
/// <param name="Minimum">The minimum standard in force then; empty if none.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Travel">The direction of travel.</param>
public sealed record LivingRow(Link Edition, string Value, string Target, string Minimum, RatingMark Rating, TravelMark Travel);
