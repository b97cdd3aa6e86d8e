using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Papers;
using Scorecard.Compose.Scorecards;

namespace Scorecard.Compose.Packs;

/// <summary>All that goes to the committee on one page, to be printed in one go.</summary>
public sealed record PackPage(Frame Frame) : Page(Frame)
{
    /// <summary>What the pack holds, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Its parts in order, each leading to where it starts.</summary>
    public required IReadOnlyList<Link> Contents { get; init; }

    /// <summary>The cover paper; null if there is none.</summary>
    public required CoverPaperPage? Paper { get; init; }

    /// <summary>The scorecard.</summary>
    public required ScorecardPage Scorecard { get; init; }

    /// <summary>The exception reports.</summary>
    public required ExceptionsPage Exceptions { get; init; }

    /// <summary>The pages of the cohorts, each with the anchor of its part.</summary>
    public required IReadOnlyList<PackCohort> Cohorts { get; init; }
}
