using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>A returned figure that is a number, and where it was written.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Month">Its month.</param>
/// <param name="Displayed">The value as printed.</param>
/// <param name="Fraction">What it was computed from; null if only the value was returned.</param>
/// <param name="At">The cell that holds its value, or its numerator.</param>
/// <param name="DenominatorAt">The cell that holds its denominator.</param>
internal sealed record MeasuredFigure(
    Indicator Indicator, Month Month, decimal Displayed, Fraction? Fraction, Location At, Location DenominatorAt)
{
    public static MeasuredFigure? Of(ReturnedResult returned) =>
        returned is not { Result.Reading: Reading.Measured measured, Row: { } row } ? null : new MeasuredFigure(
            returned.Indicator,
            returned.Result.Month,
            Rounding.ToDisplay(measured.Value, returned.Indicator.Decimals),
            measured.Fraction,
            (measured.Fraction is null ? row["value"] : row["numerator"]).At,
            row["denominator"].At);

    /// <summary>True if it may stand still by chance: the same number of posts is filled, or the same value was returned.</summary>
    public bool IsLike(MeasuredFigure other) => Fraction is null ? IsSameAs(other) : Fraction.Denominator == other.Fraction?.Denominator;

    /// <summary>True if what was returned is exactly the same, numerator and denominator included.</summary>
    public bool IsSameAs(MeasuredFigure other) => Displayed == other.Displayed && Fraction == other.Fraction;
}
