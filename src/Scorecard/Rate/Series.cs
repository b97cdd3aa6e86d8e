using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>One indicator's figures, month by month, for one cohort and one area.</summary>
public sealed class Series
{
    private readonly Month _first;
    private readonly decimal?[] _displayed;

    /// <summary>Takes the readings, at most one for each month, in any order.</summary>
    public Series(Indicator indicator, IEnumerable<KeyValuePair<Month, Reading>> readings)
    {
        var known = readings.ToList();
        Indicator = indicator;
        _first = known.Count == 0 ? default : known.Min(reading => reading.Key);
        _displayed = known.Count == 0 ? [] : new decimal?[known.Max(reading => reading.Key).Since(_first) + 1];
        foreach (var (month, reading) in known)
        {
            _displayed[month.Since(_first)] = Judge.Displayed(reading, indicator);
        }
    }

    /// <summary>The measure.</summary>
    public Indicator Indicator { get; }

    /// <summary>The value printed for <paramref name="month"/>; null if there is none.</summary>
    public decimal? DisplayedIn(Month month) =>
        month.Since(_first) is >= 0 and var at && at < _displayed.Length ? _displayed[at] : null;

    /// <summary>True if something, be it a symbol, was returned for <paramref name="month"/> or before.</summary>
    public bool ReachesBackTo(Month month) => _displayed.Length > 0 && _first <= month;

    /// <summary>The values printed for the months from <paramref name="first"/> to <paramref name="last"/>, oldest first.</summary>
    public IReadOnlyList<(Month Month, decimal Value)> Between(Month first, Month last)
    {
        var known = new List<(Month, decimal)>(Math.Max(last.Since(first) + 1, 0));
        for (var month = first; month <= last; month = month.Next)
        {
            if (DisplayedIn(month) is { } value)
            {
                known.Add((month, value));
            }
        }

        return known;
    }
}
