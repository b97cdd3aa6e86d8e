using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>Everyone less a cohort.</summary>
internal static class Remainder
{
    /// <summary>
    /// The reading without the cohort, or null if it cannot be told. A cohort of nobody changes nothing; where either
    /// reading is withheld, so is the rest.
    /// </summary>
    public static Reading? Of(Reading all, Reading cohort, Indicator indicator) => (all, cohort) switch
    {
        (Reading.Absent { Reason: AbsentReason.Confidential }, _) => all,
        (_, Reading.Absent { Reason: AbsentReason.Confidential }) => cohort,
        (Reading.Measured, Reading.Absent { Reason: AbsentReason.NotApplicable }) => all,
        (Reading.Measured { Fraction: { } whole }, Reading.Measured { Fraction: { } part }) => Less(whole, part, indicator),
        _ => null,
    };

    private static Reading Less(Fraction whole, Fraction part, Indicator indicator)
    {
        if (whole.Denominator == part.Denominator)
        {
            return new Reading.Absent(AbsentReason.NotApplicable);
        }

        var rest = new Fraction(whole.Numerator - part.Numerator, whole.Denominator - part.Denominator);
        return new Reading.Measured(FractionReader.Value(rest, indicator.Unit), rest);
    }
}
