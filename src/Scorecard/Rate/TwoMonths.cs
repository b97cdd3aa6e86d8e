using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>The movement between the displayed values of two months.</summary>
internal static class TwoMonths
{
    public static Movement SincePrevious(Series series, Month earlier, Month month, int financialYearStart) =>
        StartsAgain(series.Indicator, earlier, month, financialYearStart) && series.ReachesBackTo(earlier)
            ? new Movement.Untold(NoDirectionReason.NewYear)
            : Since(earlier, series, month);

    public static Movement SinceYearAgo(Series series, Month month) => Since(month.Plus(-12), series, month);

    private static bool StartsAgain(Indicator indicator, Month earlier, Month month, int financialYearStart) =>
        indicator.Basis == Basis.YearToDate && earlier < FinancialYear.Of(month, financialYearStart).First;

    private static Movement Since(Month earlier, Series series, Month month) =>
        (series.DisplayedIn(earlier), series.DisplayedIn(month)) switch
        {
            _ when !series.ReachesBackTo(earlier) => new Movement.Untold(NoDirectionReason.FirstValue),
            _ when series.Indicator.BreaksBetween(earlier, month) => new Movement.Untold(NoDirectionReason.SeriesBreak),
            ({ } before, { } now) => new Movement.Told(earlier, before, now - before),
            _ => new Movement.Untold(NoDirectionReason.NoEarlierValue),
        };
}
