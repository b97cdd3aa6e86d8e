using System.Collections.Immutable;
using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>Dates and months as readers see them, in English whatever the machine speaks.</summary>
public static class Dates
{
    private const int YearsKnown = 50;

    private static readonly ImmutableArray<string> _names = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    private static readonly Month _firstKnown = Month.Of(2000, 1);

    // Every page names months, and always the same few.
    private static readonly ImmutableArray<string> _long = [.. Enumerable.Range(0, 12 * YearsKnown).Select(at => LongName(_firstKnown.Plus(at)))];

    private static readonly ImmutableArray<string> _short = [.. Enumerable.Range(0, 12 * YearsKnown).Select(at => ShortName(_firstKnown.Plus(at)))];

    /// <summary><c>14 June 2017</c></summary>
    public static string Long(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2017-06-14</c></summary>
    public static string Plain(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>April 2017</c></summary>
    public static string Long(Month month) => Known(_long, month) ?? LongName(month);

    /// <summary><c>Apr 2017</c></summary>
    public static string Short(Month month) => Known(_short, month) ?? ShortName(month);

    /// <summary>The year that a financial year is called by: <c>2017/18</c>.</summary>
    public static string Long(FinancialYear year) => year.Label.Replace('-', '/');

    private static string? Known(ImmutableArray<string> names, Month month) =>
        month.Since(_firstKnown) is >= 0 and var at && at < names.Length ? names[at] : null;

    private static string LongName(Month month) => Named(_names[month.Number - 1], month);

    private static string ShortName(Month month) => Named(_names[month.Number - 1].AsSpan(0, 3), month);

    private static string Named(ReadOnlySpan<char> name, Month month)
    {
        ReadOnlySpan<char> year = [Digit(month.Year / 1000), Digit(month.Year / 100), Digit(month.Year / 10), Digit(month.Year)];
        return string.Concat(name, " ", year);
    }

    private static char Digit(int number) => (char)('0' + (number % 10));
}
