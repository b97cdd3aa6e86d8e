namespace Scorecard.Domain;

/// <summary>A figure's direction of travel and what it rests on.</summary>
/// <param name="Direction">Which way performance moved.</param>
/// <param name="Method">What it was compared with.</param>
/// <param name="Reason">Why nothing can be said; <see cref="NoDirectionReason.Known"/> if something can.</param>
/// <param name="Earlier">
/// The month compared with; for a trend the month of the first figure that the line is drawn through. Null exactly when
/// <paramref name="Change"/> is.
/// </param>
/// <param name="Change">
/// This displayed value less the earlier displayed value, signed, in the indicator's unit; for a trend the change of the
/// fitted line from <paramref name="Earlier"/> to this month, rounded to the displayed precision. Null if the two cannot
/// be compared. Known even where no direction is, as for an activity measure: a change need be neither good nor bad.
/// </param>
public readonly record struct Travel(
    Direction Direction,
    TravelMethod Method,
    NoDirectionReason Reason,
    Month? Earlier,
    decimal? Change);
