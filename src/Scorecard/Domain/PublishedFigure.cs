namespace Scorecard.Domain;

/// <summary>A figure as a version prints it.</summary>
/// <param name="Indicator">The measure's id.</param>
/// <param name="Cohort">all, a cohort's id, or not: and the id.</param>
/// <param name="Area">The area's id; empty for the whole authority.</param>
/// <param name="Display">The figure as printed, or in words why there is none.</param>
/// <param name="Rating">green, amber, red, or the key of why there is no rating.</param>
/// <param name="Target">The target it is held to; null if none.</param>
/// <param name="Minimum">The minimum standard it is held to; null if none.</param>
/// <param name="IsConfidential">True if the figure is suppressed, so that nothing may be told of it.</param>
public sealed record PublishedFigure(
    string Indicator, string Cohort, string Area, string Display, string Rating, decimal? Target, decimal? Minimum, bool IsConfidential)
{
    /// <summary>What the figure is of; the same in every version.</summary>
    public (string Indicator, string Cohort, string Area) Subject => (Indicator, Cohort, Area);
}
