using Scorecard.Compose.Frames;
using Scorecard.Compose.Scorecards;

namespace Scorecard.Compose.Changes;

/// <summary>What changed since the edition before.</summary>
public sealed record ChangesPage(Frame Frame) : Page(Frame)
{
    /// <summary>The edition compared with; null if there is none.</summary>
    public required Link? Earlier { get; init; }

    /// <summary>The counts then and now, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>What this version changed in the one before it: old and new figures; null for a first version.</summary>
    public required CorrectionNotice? Correction { get; init; }

    /// <summary>Measures whose rating moved.</summary>
    public required IReadOnlyList<RatingMove> Ratings { get; init; }

    /// <summary>Measures whose figure moved while the rating stayed.</summary>
    public required IReadOnlyList<RatingMove> Figures { get; init; }

    /// <summary>Standards that start to hold in this month.</summary>
    public required IReadOnlyList<StandardMove> Standards { get; init; }

    /// <summary>Measures introduced, retired or defined anew, and figures that are provisional or revised: each a sentence.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}
