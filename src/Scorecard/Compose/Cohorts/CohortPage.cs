using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Cohorts;

/// <summary>What one cohort does to the measures that it is relevant to.</summary>
public sealed record CohortPage(Frame Frame) : Page(Frame)
{
    /// <summary>The cohort's name.</summary>
    public required string Cohort { get; init; }

    /// <summary>Which ratings would differ without the cohort, in sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>The officers' text, as HTML; empty if there is none.</summary>
    public required string NoteHtml { get; init; }

    /// <summary>The relevant measures.</summary>
    public required IReadOnlyList<CohortRow> Rows { get; init; }
}
