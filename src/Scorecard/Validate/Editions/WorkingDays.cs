namespace Scorecard.Validate.Editions;

/// <summary>Counts the clear working days of notice, as the rules of procedure of councils do.</summary>
public static class WorkingDays
{
    /// <summary>
    /// How many working days lie between two days, neither of them counted, up to <paramref name="most"/>. Years without
    /// listed bank holidays have only their weekends taken out.
    /// </summary>
    public static int Between(DateOnly first, DateOnly last, int most) => Enumerable
        .Range(1, Math.Max(0, last.DayNumber - first.DayNumber - 1))
        .Select(first.AddDays)
        .Where(IsWorking)
        .Take(most)
        .Count();

    /// <summary>The latest day that leaves so many clear working days before <paramref name="last"/>.</summary>
    public static DateOnly Before(DateOnly last, int clear)
    {
        var day = last.AddDays(-1);
        for (var counted = 0; counted < clear || !IsWorking(day); day = day.AddDays(-1))
        {
            counted += IsWorking(day) ? 1 : 0;
        }

        return day;
    }

    private static bool IsWorking(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Holds(day);
}
