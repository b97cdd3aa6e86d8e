using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Cohorts;

/// <summary>One measure with and without a cohort.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Measure">Its name, leading to its page.</param>
/// <param name="All">The figure for everyone.</param>
/// <param name="Only">The figure for the cohort alone.</param>
/// <param name="Without">The figure without the cohort.</param>
/// <param name="Target">The target in force; empty if none.</param>
/// <param name="Minimum">The minimum standard in force; empty if none.</param>
/// <param name="Differs">True if the ratings with and without the cohort are not the same colour.</param>
public sealed record CohortRow(
    string Id, Link Measure, CohortFigure All, CohortFigure Only, CohortFigure Without, string Target, string Minimum, bool Differs);
