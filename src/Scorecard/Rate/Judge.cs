using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>Rates one figure. Each rating says everything that led to it.</summary>
public static class Judge
{
    /// <summary>The rating of <paramref name="reading"/> by the standard in force in <paramref name="month"/>.</summary>
    /// <param name="reading">The figure as returned.</param>
    /// <param name="indicator">The measure.</param>
    /// <param name="month">The month it is for.</param>
    /// <param name="rule">Whether the displayed or the exact value is compared.</param>
    /// <param name="financialYearStart">The number, 1 to 12, of the financial year's first month.</param>
    public static Rating Rate(Reading reading, Indicator indicator, Month month, CompareRule rule, int financialYearStart)
    {
        var standard = month >= indicator.Retired ? null : indicator.StandardIn(month);
        if (WhyNot(reading, indicator, month, financialYearStart) is { } reason)
        {
            return new Rating.NotRated(reason, new Because(reading, null, rule, standard, Finding.NotCompared));
        }

        var compared = Compared((Reading.Measured)reading, indicator, rule);
        var finding = Comparison.Of(compared, standard!);
        return new Rating.Rated(Comparison.Colour(finding), new Because(reading, compared, rule, standard, finding));
    }

    /// <summary>The value as printed; null if there is none.</summary>
    public static decimal? Displayed(Reading? reading, Indicator indicator) =>
        reading is Reading.Measured measured ? Rounding.ToDisplay(measured.Value, indicator.Decimals) : null;

    private static decimal Compared(Reading.Measured measured, Indicator indicator, CompareRule rule) =>
        rule == CompareRule.Exact ? measured.Value : Rounding.ToDisplay(measured.Value, indicator.Decimals);

    private static NotRatedReason? WhyNot(Reading reading, Indicator indicator, Month month, int yearStart) =>
        (reading, indicator.StandardIn(month)) switch
        {
            _ when month >= indicator.Retired => NotRatedReason.Retired,
            _ when indicator.Polarity == Polarity.None => NotRatedReason.Activity,
            (Reading.Absent absent, _) => WhyAbsent(absent.Reason),
            (_, null) => NotRatedReason.NoStandard,
            (_, { Annual: true }) when month != FinancialYear.Of(month, yearStart).Last => NotRatedReason.NotYetDue,
            _ => null,
        };

    private static NotRatedReason WhyAbsent(AbsentReason reason) => reason switch
    {
        AbsentReason.NotAvailable => NotRatedReason.NotAvailable,
        AbsentReason.NotApplicable => NotRatedReason.NotApplicable,
        AbsentReason.Confidential => NotRatedReason.Suppressed,
        AbsentReason.Low => NotRatedReason.Low,
        _ => throw new InvalidOperationException($"a figure is absent for an unknown reason: {reason}"),
    };
}
