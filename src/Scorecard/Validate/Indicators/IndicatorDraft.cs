using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Indicators;

/// <summary>A definition as far as it could be read, with what was wrong with it.</summary>
/// <param name="Id">The id as written; null if there is none.</param>
/// <param name="At">Where the id stands.</param>
/// <param name="Order">Its place in the section, if one was given.</param>
/// <param name="Indicator">The indicator; null if too much was wrong.</param>
/// <param name="Replaces">The id that it says it replaces, and where; null if none.</param>
/// <param name="Own">The findings about it.</param>
public sealed record IndicatorDraft(
    string? Id,
    Location At,
    int? Order,
    Indicator? Indicator,
    (string Id, Location At)? Replaces,
    Report Own)
{
    /// <summary>The indicator, unless something was wrong with it.</summary>
    public Indicator? Sound => Own.HasErrors ? null : Indicator;
}
