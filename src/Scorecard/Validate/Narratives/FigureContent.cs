using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Why a figure would leave a hole in its sentence. A symbol is no hole: it is printed in words.</summary>
internal static class FigureContent
{
    /// <summary>As many as the rule for trends asks for.</summary>
    private const int FewestForTrend = 5;

    /// <summary>What is lacking, or null if there is something to print or the reason is told elsewhere.</summary>
    internal static string? Lack(
        FigureName.Measure asked, Indicator indicator, Month month, Setting setting) => asked.Field switch
        {
            FigureField.Target when indicator.StandardIn(month) is null => $"{indicator.Id} has no target in {month}",
            FigureField.Minimum when indicator.StandardIn(month) is not (Standard.AtLeast or Standard.AtMost) =>
                $"{indicator.Id} has no minimum standard in {month}",
            _ when setting.Facts.IsDoubtful(month, indicator.Id) || IsRefused(asked, month, setting.Facts) => null,
            FigureField.Numerator or FigureField.Denominator => NoFraction(asked, month, setting.Facts),
            FigureField.Previous => NoPrevious(asked, month, setting),
            FigureField.Change => NoChange(asked, indicator, month, setting),
            _ => NoResult(asked, month, setting.Facts),
        };

    private static Reading? Find(FigureName.Measure asked, Month month, Facts facts) =>
        facts.Results.GetValueOrDefault(month)?.Find(asked.Indicator, CohortScope.Of(asked.Cohort))?.Reading;

    // A measure without any row is told by the results; a cohort without one is told only here.
    private static string? NoResult(FigureName.Measure asked, Month month, Facts facts) =>
        asked.Cohort == "all" || Find(asked, month, facts) is not null
            ? null
            : $"{asked.Indicator} has no result for “{asked.Cohort}” in {month}";

    // Everyone less a cohort is derived where both are known; if it was not, the results say why.
    private static bool IsRefused(FigureName.Measure asked, Month month, Facts facts) =>
        CohortScope.Of(asked.Cohort) is CohortScope.Without { Cohort: var cohort }
        && Find(asked, month, facts) is null
        && Find(asked with { Cohort = "all" }, month, facts) is Reading.Measured { Fraction: not null }
        && Find(asked with { Cohort = cohort }, month, facts) is Reading.Measured { Fraction: not null };

    private static string? NoFraction(FigureName.Measure asked, Month month, Facts facts) =>
        Find(asked, month, facts) is Reading.Measured { Fraction: not null } || IsUntold(asked, month, facts)
            ? null
            : $"{asked.Indicator} has no numerator and denominator in {month}";

    private static bool IsUntold(FigureName.Measure asked, Month month, Facts facts) =>
        asked.Cohort == "all" && Find(asked, month, facts) is null;

    private static string? NoPrevious(FigureName.Measure asked, Month month, Setting setting) =>
        NoEarlier(asked, month.Before(setting.Facts.Council.Frequency), month, setting);

    private static string? NoEarlier(FigureName.Measure asked, Month earlier, Month month, Setting setting)
    {
        if (setting.Facts.Results.ContainsKey(earlier) && setting.Facts.IsDoubtful(earlier, asked.Indicator))
        {
            return null;
        }

        return Find(asked, earlier, setting.Facts) is not Reading.Measured
                ? $"{asked.Indicator} has no value for {earlier}"
            : setting.Shelf.IsHidden(earlier, month) ? $"the edition of {earlier} is not for all readers of this one"
            : null;
    }

    private static string? NoChange(FigureName.Measure asked, Indicator indicator, Month month, Setting setting)
    {
        var method = setting.Facts.Council.DirectionOfTravel;
        var earlier = method == TravelMethod.YearAgo ? month.Plus(-12) : month.Before(setting.Facts.Council.Frequency);
        return Find(asked, month, setting.Facts) is not Reading.Measured && !IsUntold(asked, month, setting.Facts)
                ? $"{asked.Indicator} has no value for {month}"
            : method == TravelMethod.Trend ? NoTrend(asked, indicator, month, setting.Facts)
            : NoEarlier(asked, earlier, month, setting)
                ?? NotComparable(indicator, earlier, month, setting.Facts.Council);
    }

    private static string? NotComparable(Indicator indicator, Month earlier, Month month, Council council) =>
        indicator.BreaksBetween(earlier, month)
            ? $"the definition of {indicator.Id} changed between {earlier} and {month}"
        : council.DirectionOfTravel == TravelMethod.Previous && StartsAgain(indicator, earlier, month, council)
            ? $"{indicator.Id} starts again with the financial year"
        : null;

    private static bool StartsAgain(Indicator indicator, Month earlier, Month month, Council council) =>
        indicator.Basis == Basis.YearToDate && earlier < FinancialYear.Of(month, council.FinancialYearStart).First;

    private static string? NoTrend(FigureName.Measure asked, Indicator indicator, Month month, Facts facts)
    {
        IEnumerable<Month> starts = [ChartWindow.FirstFor(month), .. indicator.SeriesBreaks.Where(b => b <= month)];
        var first = indicator.Basis == Basis.YearToDate
            ? starts.Append(FinancialYear.Of(month, facts.Council.FinancialYearStart).First).Max()
            : starts.Max();
        var values = Enumerable.Range(0, month.Since(first) + 1)
            .Count(later => Find(asked, first.Plus(later), facts) is Reading.Measured);
        return values < FewestForTrend ? $"{asked.Indicator} has too few values for a trend" : null;
    }
}
