using Scorecard.Diagnostics;

namespace Scorecard.Validate.Indicators;

/// <summary>A section's file as far as it could be read.</summary>
/// <param name="Title">Its heading; null if there is none.</param>
/// <param name="At">Where the heading stands.</param>
/// <param name="Order">Its place among the sections, if one was given.</param>
/// <param name="Indicators">Its indicators in the file's order.</param>
/// <param name="IsWhole">True if every indicator in the file could be told by its id.</param>
public sealed record SectionDraft(
    string? Title,
    Location At,
    int? Order,
    IReadOnlyList<IndicatorDraft> Indicators,
    bool IsWhole);
