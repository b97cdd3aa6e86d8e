using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>Judges a value that was returned without numerator and denominator.</summary>
internal sealed class ValueReader(Report report)
{
    public Reading.Measured? Read(decimal value, Figures figures, Indicator indicator)
    {
        if (Impossible(value, figures, indicator) is not { } mistake)
        {
            return new Reading.Measured(value);
        }

        report.Add(mistake);
        return null;
    }

    private static Diagnostic? Impossible(decimal value, Figures figures, Indicator indicator) => indicator switch
    {
        { Unit: Unit.Percent, Bounded: true } when value > 100 => ResultRules.AboveAHundred.At(
            figures.ValueCell.At,
            $"“{figures.ValueCell.Text}” is above 100 per cent",
            "write at most 100, or “bounded: false” in the definition if a part may exceed the whole"),
        _ when value < 0 && !MayBeNegative(indicator) => ResultRules.NegativeFigure.At(
            figures.ValueCell.At, $"the value “{figures.ValueCell.Text}” is below 0", "write a number of 0 or more"),
        { Unit: Unit.Count, Disclosive: true, Decimals: 0 } when !decimal.IsInteger(value) => ResultRules.PartOfAPerson.At(
            figures.ValueCell.At,
            $"“{figures.ValueCell.Text}” counts part of a person",
            "write a whole number, or “disclosive: false” in the definition if it does not count people"),
        _ => null,
    };

    /// <summary>Money may be owed, and a percentage that is no share may be a change.</summary>
    private static bool MayBeNegative(Indicator indicator) =>
        indicator.Unit == Unit.Currency || indicator is { Unit: Unit.Percent, Bounded: false };
}
