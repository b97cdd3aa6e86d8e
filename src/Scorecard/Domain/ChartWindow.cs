namespace Scorecard.Domain;

/// <summary>The months that a chart shows and that a trend is told from.</summary>
public static class ChartWindow
{
    /// <summary>How many months, the edition's own month included as the last.</summary>
    public const int Months = 24;

    /// <summary>The first month of the window that ends with <paramref name="month"/>.</summary>
    public static Month FirstFor(Month month) => month.Plus(1 - Months);
}
