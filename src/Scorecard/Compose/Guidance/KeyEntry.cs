using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Guidance;

/// <summary>A rating and its meaning.</summary>
/// <param name="Mark">The rating.</param>
/// <param name="Meaning">What it means.</param>
public sealed record KeyEntry(RatingMark Mark, string Meaning);
