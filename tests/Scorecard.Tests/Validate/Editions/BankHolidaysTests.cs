using System.Globalization;
using Scorecard.Validate.Editions;

namespace Scorecard.Tests.Validate.Editions;

public sealed class BankHolidaysTests
{
    private static readonly string[] _proclaimed =
    [
        "2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08",
    ];

    private static readonly string[] _moved = ["2012-05-28", "2020-05-04", "2022-05-30"];

    [Fact]
    public void The_listed_days_are_those_of_the_Act_and_of_the_proclamations() => Assert.Equal(
        Enumerable.Range(2010, 21).SelectMany(Usual).Except(_moved.Select(Day))
            .Concat(_proclaimed.Select(Day)).Order(),
        BankHolidays.All.Order());

    [Theory]
    [InlineData("2017-06-14", "2017-06-22", 5)]
    [InlineData("2017-06-15", "2017-06-22", 4)]
    [InlineData("2017-05-25", "2017-06-02", 4)]
    [InlineData("2017-06-22", "2017-06-22", 0)]
    [InlineData("2017-06-22", "2017-06-14", 0)]
    public void Neither_end_nor_weekends_nor_bank_holidays_are_clear_days(string published, string meeting, int clear) =>
        Assert.Equal(clear, WorkingDays.Between(Day(published), Day(meeting), 5));

    [Fact]
    public void The_day_to_publish_by_leaves_just_enough_notice() => CsCheck.Check.Sample(
        CsCheck.Gen.Int[0, 7_000],
        days =>
        {
            var meeting = new DateOnly(2010, 2, 1).AddDays(days);
            var latest = WorkingDays.Before(meeting, 5);
            var next = Enumerable.Range(1, 9).Select(latest.AddDays).First(IsWorking);
            return IsWorking(latest)
                && WorkingDays.Between(latest, meeting, 9) == 5
                && WorkingDays.Between(next, meeting, 9) < 5;
        });

    private static bool IsWorking(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Holds(day);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> Usual(int year)
    {
        var easter = Easter(year);
        var christmas = new DateOnly(year, 12, 25);
        return
        [
            Weekday(new DateOnly(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            Monday(new DateOnly(year, 5, 1)),
            Monday(new DateOnly(year, 5, 25)),
            Monday(new DateOnly(year, 8, 25)),
            .. christmas.DayOfWeek switch
            {
                DayOfWeek.Friday => new[] { christmas, christmas.AddDays(3) },
                DayOfWeek.Saturday => [christmas.AddDays(2), christmas.AddDays(3)],
                DayOfWeek.Sunday => [christmas.AddDays(1), christmas.AddDays(2)],
                _ => [christmas, christmas.AddDays(1)],
            },
        ];
    }

    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Monday(day) : day;

    private static DateOnly Monday(DateOnly notBefore) =>
        notBefore.AddDays((8 - (int)notBefore.DayOfWeek) % 7);

    /// <summary>The anonymous Gregorian computus.</summary>
    private static DateOnly Easter(int year)
    {
        var (moon, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * moon) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (moon + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
