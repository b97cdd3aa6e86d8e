using System.Collections.Frozen;
using System.Globalization;

namespace Scorecard.Validate.Editions;

/// <summary>
/// The bank holidays of England, 2010 to 2030. Source: Schedule 1 of the Banking and Financial Dealings Act 1971, the days
/// that royal proclamations added or moved (29 April 2011, 4 and 5 June 2012, 8 May 2020, 2 and 3 June and 19 September
/// 2022, 8 May 2023), and for later years the list at www.gov.uk/bank-holidays and the same rules. Add a line for each
/// further year, and a day when one is proclaimed.
/// </summary>
public static class BankHolidays
{
    private const string Days = """
        2010: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2011: 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
        2012: 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
        2013: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2014: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
        2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
        2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
        2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
        2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
        2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
        2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2029: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
        2030: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        """;

    private static readonly FrozenSet<DateOnly> _all = Read(Days).ToFrozenSet();

    public static IReadOnlyCollection<DateOnly> All => _all;

    public static bool Holds(DateOnly day) => _all.Contains(day);

    private static IEnumerable<DateOnly> Read(string table) =>
        from line in table.Split('\n')
        let year = line[..4]
        from day in line[5..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select DateOnly.ParseExact($"{year}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
