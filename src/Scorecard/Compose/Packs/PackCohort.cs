using Scorecard.Compose.Cohorts;

namespace Scorecard.Compose.Packs;

/// <summary>A cohort's page as a part of the pack.</summary>
/// <param name="Anchor">Where the part starts: part-cohort-uasc.</param>
/// <param name="Page">What it says.</param>
public sealed record PackCohort(string Anchor, CohortPage Page);
