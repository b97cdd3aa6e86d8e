namespace Scorecard.Domain;

/// <summary>A figure's direction of travel and what it rests on.</summary>
/// <param name="Direction">Which way performance moved.</param>
/// <param name="Method">What it was compared with.</param>
/// <param name="Reason">Why nothing can be said; <see cref="NoDirectionReason.Known"/> if something can.</param>
/// <param name="Earlier">The month compared with; null if none. For a trend the window's first month.</param>
/// <param name="Change">
/// This displayed value less the earlier displayed value, signed, in the indicator's unit; for a trend the change of the
/// fitted line over its window, rounded to the displayed precision. Null if it cannot be told.
/// </param>
public sealed record Travel(
    Direction Direction,
    TravelMethod Method,
    NoDirectionReason Reason,
    Month? Earlier,
    decimal? Change);
