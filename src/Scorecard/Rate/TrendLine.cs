using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>The least-squares line through a series, and its movement over the months that it is drawn through.</summary>
internal static class TrendLine
{
    public const int FewestFigures = 5;

    public static Movement Through(Series series, Month month, int financialYearStart)
    {
        var figures = series.Between(FirstMonth(series.Indicator, month, financialYearStart), month);
        return figures.Count < FewestFigures
            ? new Movement.Untold(NoDirectionReason.TooFewValues)
            : Fit(figures, series.Indicator.Decimals);
    }

    private static Month FirstMonth(Indicator indicator, Month month, int financialYearStart)
    {
        IEnumerable<Month> starts = [ChartWindow.FirstFor(month), .. indicator.SeriesBreaks.Where(b => b <= month)];
        return indicator.Basis == Basis.YearToDate
            ? starts.Append(FinancialYear.Of(month, financialYearStart).First).Max()
            : starts.Max();
    }

    // Whole sums first and one division last, so that a change which ends on a half is not lost to a long fraction.
    private static Movement.Told Fit(IReadOnlyList<(Month Month, decimal Value)> figures, int decimals)
    {
        var points = figures.Select(f => (X: (decimal)f.Month.Since(figures[0].Month), Y: f.Value)).ToList();
        var (x, y) = (points.Sum(p => p.X), points.Sum(p => p.Y));
        var (xx, xy) = (points.Sum(p => p.X * p.X), points.Sum(p => p.X * p.Y));
        var spread = (points.Count * xx) - (x * x);
        var before = ((y * xx) - (x * xy)) / spread;
        var change = ((points.Count * xy) - (x * y)) * points[^1].X / spread;
        return new Movement.Told(
            figures[0].Month,
            Rounding.ToDisplay(before, decimals),
            Rounding.ToDisplay(change, decimals));
    }
}
