using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>A returned figure that is a number, and where it was written.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Month">Its month.</param>
/// <param name="Displayed">The value as printed.</param>
/// <param name="Fraction">What it was computed from; null if only the value was returned.</param>
/// <param name="Row">The row that it was written in.</param>
internal sealed record MeasuredFigure(Indicator Indicator, Month Month, decimal Displayed, Fraction? Fraction, ResultRow Row)
{
    /// <summary>The cell that holds its value, or its numerator.</summary>
    public Location At => Row[Fraction is null ? "value" : "numerator"].At;

    /// <summary>The cell that holds its denominator.</summary>
    public Location DenominatorAt => Row["denominator"].At;

    public static MeasuredFigure? Of(ReturnedResult returned) =>
        returned.Result.Reading is not Reading.Measured measured ? null : new MeasuredFigure(
            returned.Indicator,
            returned.Result.Month,
            Rounding.ToDisplay(measured.Value, returned.Indicator.Decimals),
            measured.Fraction,
            returned.Row);

    /// <summary>True if it may stand still by chance: the same number of posts is filled, or the same value was returned.</summary>
    public bool IsLike(MeasuredFigure other) => Fraction is { } fraction ? fraction.Denominator == other.Fraction?.Denominator : IsSameAs(other);

    /// <summary>True if what was returned is exactly the same, numerator and denominator included.</summary>
    public bool IsSameAs(MeasuredFigure other) => Displayed == other.Displayed && Fraction == other.Fraction;
}
