namespace Scorecard.Compose.Measures;

/// <summary>One state and how many measures are in it.</summary>
/// <param name="Mark">The state.</param>
/// <param name="Count">How many.</param>
public sealed record TallyPart(RatingMark Mark, int Count);
