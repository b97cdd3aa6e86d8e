using System.Collections.Immutable;
using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>Dates and months as readers see them, in English whatever the machine speaks.</summary>
public static class Dates
{
    private static readonly ImmutableArray<string> _names = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary><c>14 June 2017</c></summary>
    public static string Long(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2017-06-14</c></summary>
    public static string Plain(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>April 2017</c></summary>
    public static string Long(Month month) => Named(_names[month.Number - 1], month);

    /// <summary><c>Apr 2017</c></summary>
    public static string Short(Month month) => Named(_names[month.Number - 1].AsSpan(0, 3), month);

    /// <summary>The year that a financial year is called by: <c>2017/18</c>.</summary>
    public static string Long(FinancialYear year) => year.Label.Replace('-', '/');

    private static string Named(ReadOnlySpan<char> name, Month month)
    {
        ReadOnlySpan<char> year = [Digit(month.Year / 1000), Digit(month.Year / 100), Digit(month.Year / 10), Digit(month.Year)];
        return string.Concat(name, " ", year);
    }

    private static char Digit(int number) => (char)('0' + (number % 10));
}
