using System.Collections.Immutable;
using Scorecard.Domain;

namespace Scorecard.Compose.Charts;

/// <summary>What each month's return and each edition's judgement say of a measure.</summary>
public sealed class History
{
    private const int MonthsInQuarter = 3;

    private readonly Scorebook _book;
    private readonly Dictionary<Month, RatedEdition> _editions;
    private readonly Month[] _months;

    /// <summary>The history that a scorebook tells.</summary>
    public History(RatedScorebook rated)
    {
        _book = rated.Book;
        _editions = rated.Editions.ToDictionary(e => e.Month);
        _months = [.. rated.Book.Results.Keys.Order()];
    }

    /// <summary>The judged figure of a month; null if no edition reports it.</summary>
    public RatedResult? Rated(Month month, IndicatorId id, CohortScope? cohort = null, string area = "") =>
        _editions.GetValueOrDefault(month)?.Find(id, cohort, area);

    /// <summary>The returned figure of a month; null if there is none.</summary>
    public Result? Returned(Month month, IndicatorId id, CohortScope? cohort = null, string area = "") =>
        _book.Results.GetValueOrDefault(month)?.Find(id, cohort, area);

    /// <summary>The months of a chart that ends with <paramref name="last"/>: at most so many, none before the first return.</summary>
    public Month[] Window(Indicator indicator, Month last)
    {
        var first = FirstReturned(indicator, last);
        var start = first > last.Plus(1 - ChartWindow.Months) ? first : last.Plus(1 - ChartWindow.Months);
        var window = new List<Month>(ChartWindow.Months);
        for (var month = start; month <= last; month = month.Next)
        {
            if (IsDue(month, last))
            {
                window.Add(month);
            }
        }

        return start > last ? [last] : [.. window];
    }

    /// <summary>The places of months, in order, that are the first of theirs in a financial year; the very first is none.</summary>
    public ImmutableArray<int> YearStarts(ReadOnlySpan<Month> months)
    {
        var (starts, year) = (ImmutableArray<int>.Empty, YearOf(months[^1]));
        for (var at = months.Length - 1; at > 0; at--)
        {
            if (months[at - 1] < year)
            {
                (starts, year) = (starts.Insert(0, at), YearOf(months[at - 1]));
            }
        }

        return starts;
    }

    private Month YearOf(Month month) => FinancialYear.Of(month, _book.Council.FinancialYearStart).First;

    private Month FirstReturned(Indicator indicator, Month otherwise)
    {
        foreach (var month in _months)
        {
            if (Returned(month, indicator.Id) is not null)
            {
                return month;
            }
        }

        return otherwise;
    }

    // By quarters the months between are no gaps. Some may stem from when the council still reported each month.
    private bool IsDue(Month month, Month last) =>
        _book.Council.Frequency == Frequency.Monthly
        || last.Since(month) % MonthsInQuarter == 0
        || _book.Results.ContainsKey(month);
}
