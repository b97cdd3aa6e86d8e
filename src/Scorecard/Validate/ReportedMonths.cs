using Scorecard.Domain;

namespace Scorecard.Validate;

/// <summary>The months that a scorecard can report, and the gaps between those it does.</summary>
internal static class ReportedMonths
{
    public const int FirstYear = 1990;
    public const int LastYear = 2100;

    /// <summary>True for a month that results could be for; others are slips of the hand.</summary>
    public static bool Holds(Month month) => month.Year is >= FirstYear and <= LastYear;

    /// <summary>The runs of months that are missing between two others, each with the month after it.</summary>
    public static IEnumerable<MissingMonths> Gaps(IEnumerable<Month> months, Frequency frequency)
    {
        var sorted = months.Distinct().Order().ToList();
        return sorted
            .Zip(sorted.Skip(1), (before, after) => new MissingMonths(before.After(frequency), after.Before(frequency), after, frequency))
            .Where(gap => gap.First <= gap.Last);
    }
}
