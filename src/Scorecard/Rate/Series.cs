using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>One indicator's figures, month by month, for one cohort and one area.</summary>
public sealed class Series
{
    private readonly SortedList<Month, decimal?> _displayed;

    /// <summary>Takes the readings, at most one for each month, in any order.</summary>
    public Series(Indicator indicator, IEnumerable<KeyValuePair<Month, Reading>> readings)
    {
        Indicator = indicator;
        _displayed = new SortedList<Month, decimal?>(readings.ToDictionary(r => r.Key, r => Judge.Displayed(r.Value, indicator)));
    }

    /// <summary>The measure.</summary>
    public Indicator Indicator { get; }

    /// <summary>The value printed for <paramref name="month"/>; null if there is none.</summary>
    public decimal? DisplayedIn(Month month) => _displayed.GetValueOrDefault(month);

    /// <summary>True if something, be it a symbol, was returned for <paramref name="month"/> or before.</summary>
    public bool ReachesBackTo(Month month) => _displayed.Count > 0 && _displayed.GetKeyAtIndex(0) <= month;

    /// <summary>The values printed for the months from <paramref name="first"/> to <paramref name="last"/>, oldest first.</summary>
    public IEnumerable<(Month Month, decimal Value)> Between(Month first, Month last) =>
        from month in Enumerable.Range(0, last.Since(first) + 1).Select(first.Plus)
        let value = DisplayedIn(month)
        where value is not null
        select (month, value.Value);
}
