namespace Scorecard.Domain;

/// <summary>A group of children whose effect on the measures is shown.</summary>
/// <param name="Id">Its id in results files and addresses.</param>
/// <param name="Title">Its name.</param>
public sealed record Cohort(string Id, string Title);
