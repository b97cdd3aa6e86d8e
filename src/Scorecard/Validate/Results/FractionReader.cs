using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>Computes a value from its numerator and denominator, exactly.</summary>
internal sealed class FractionReader(Report report)
{
    /// <summary>The value of a fraction in the indicator's unit, not rounded.</summary>
    public static decimal Value(Fraction fraction, Unit unit) => fraction.Numerator * Scale(unit) / fraction.Denominator;

    public Reading? Read(decimal numerator, decimal denominator, decimal? value, Figures figures, Indicator indicator)
    {
        if (Impossible(numerator, denominator, figures, indicator) is { } mistake)
        {
            report.Add(mistake);
            return null;
        }

        return denominator == 0
            ? OfNobody(value, figures)
            : Agreed(new Fraction(numerator, denominator), value, figures, indicator);
    }

    private static Diagnostic? Impossible(decimal numerator, decimal denominator, Figures figures, Indicator indicator) =>
        numerator < 0 ? Negative(figures.NumeratorCell.At, "numerator", numerator)
        : denominator < 0 ? Negative(figures.DenominatorCell.At, "denominator", denominator)
        : indicator.Bounded && numerator > denominator ? Above(figures.NumeratorCell.At, numerator, denominator)
        : !CountsPeople(indicator) ? null
        : !decimal.IsInteger(numerator) ? Part(figures.NumeratorCell.At, "numerator", numerator)
        : !decimal.IsInteger(denominator) ? Part(figures.DenominatorCell.At, "denominator", denominator)
        : null;

    private static bool CountsPeople(Indicator indicator) =>
        indicator.Disclosive && indicator.Unit is Unit.Percent or Unit.RatePer10000;

    private Reading.Absent? OfNobody(decimal? value, Figures figures)
    {
        if (value is null or 0)
        {
            return new Reading.Absent(AbsentReason.NotApplicable);
        }

        report.Add(ResultRules.ValueOfNobody.At(
            figures.ValueCell.At,
            $"the value “{figures.ValueCell.Text}” is computed from a denominator of 0",
            "write [z] in value, or mend the denominator"));
        return null;
    }

    private Reading.Measured? Agreed(Fraction fraction, decimal? given, Figures figures, Indicator indicator)
    {
        var value = Value(fraction, indicator.Unit);
        var displayed = Rounding.ToDisplay(value, indicator.Decimals);
        if (given is null || Rounding.ToDisplay(given.Value, indicator.Decimals) == displayed)
        {
            return new Reading.Measured(value, fraction);
        }

        var (over, under) = (WrittenReader.Plainly(fraction.Numerator), WrittenReader.Plainly(fraction.Denominator));
        report.Add(ResultRules.ValueDisagrees.At(
            figures.ValueCell.At,
            $"the value “{figures.ValueCell.Text}” is not {over} out of {under}, which gives {WrittenReader.Plainly(displayed)}",
            $"write {WrittenReader.Plainly(displayed)}, or leave value empty; or mend the numerator or denominator"));
        return null;
    }

    private static decimal Scale(Unit unit) => unit switch
    {
        Unit.Percent => 100,
        Unit.RatePer10000 => 10_000,
        _ => 1,
    };

    private static Diagnostic Negative(Location at, string what, decimal figure) => ResultRules.NegativeFigure.At(
        at, $"the {what} “{WrittenReader.Plainly(figure)}” is below 0", "write a number of 0 or more");

    private static Diagnostic Above(Location at, decimal numerator, decimal denominator) =>
        ResultRules.NumeratorAboveDenominator.At(
            at,
            $"the numerator “{WrittenReader.Plainly(numerator)}” is above the denominator “{WrittenReader.Plainly(denominator)}”",
            "swap the two if they stand the wrong way round, or write “bounded: false” in the definition if a part may "
            + "exceed the whole");

    private static Diagnostic Part(Location at, string what, decimal figure) => ResultRules.PartOfAPerson.At(
        at,
        $"the {what} “{WrittenReader.Plainly(figure)}” counts part of a person",
        "write a whole number, or “disclosive: false” in the definition if it does not count people");
}
