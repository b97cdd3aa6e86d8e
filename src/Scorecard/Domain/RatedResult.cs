namespace Scorecard.Domain;

/// <summary>One figure with its judgement.</summary>
/// <param name="Indicator">The measure.</param>
/// <param name="Result">The figure as returned.</param>
/// <param name="Displayed">The value as printed, rounded; null if there is none.</param>
/// <param name="Rating">The judgement and its because.</param>
/// <param name="Travel">The direction of travel.</param>
/// <param name="Previous">The displayed value reported before (a month or a quarter earlier), whatever the method of travel; null if there is none.</param>
public sealed record RatedResult(
    Indicator Indicator,
    Result Result,
    decimal? Displayed,
    Rating Rating,
    Travel Travel,
    PreviousValue? Previous);
