namespace Scorecard.Domain;

/// <summary>Everything that led to a rating, so that anybody can check it by hand.</summary>
/// <param name="Reading">The figure as returned.</param>
/// <param name="Compared">The number that was compared; null if nothing was.</param>
/// <param name="Rule">Whether the displayed or the exact value was compared.</param>
/// <param name="Standard">The standard in force; null if there is none.</param>
/// <param name="Finding">What the comparison found.</param>
public readonly record struct Because(
    Reading Reading,
    decimal? Compared,
    CompareRule Rule,
    Standard? Standard,
    Finding Finding);
