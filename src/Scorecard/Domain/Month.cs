using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Scorecard.Domain;

/// <summary>A calendar month, the unit in which results are reported. Its default is January of the year 1.</summary>
public readonly record struct Month : IComparable<Month>
{
    private readonly int _sinceYearOne;

    private Month(int sinceYearOne) => _sinceYearOne = sinceYearOne;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => (_sinceYearOne / 12) + 1;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Number => (_sinceYearOne % 12) + 1;

    /// <summary>The month before this one.</summary>
    public Month Previous => Plus(-1);

    /// <summary>The month after this one.</summary>
    public Month Next => Plus(1);

    /// <summary>A month from its year (1 to 9999) and number (1 to 12).</summary>
    public static Month Of(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        return new Month(((year - 1) * 12) + number - 1);
    }

    /// <summary>Reads <c>2017-04</c>, exactly four digits, a hyphen and two digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Month month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-'
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1 || number is < 1 or > 12)
        {
            return false;
        }

        month = Of(year, number);
        return true;
    }

    /// <summary>The month reported before this one: a month or a quarter earlier.</summary>
    public Month Before(Frequency frequency) => Plus(frequency == Frequency.Quarterly ? -3 : -1);

    /// <summary>The month reported after this one: a month or a quarter later.</summary>
    public Month After(Frequency frequency) => Plus(frequency == Frequency.Quarterly ? 3 : 1);

    /// <summary>The month that lies <paramref name="months"/> later, or earlier if it is negative.</summary>
    public Month Plus(int months) => new(_sinceYearOne + months);

    /// <summary>How many months this one lies after <paramref name="other"/>; negative if before.</summary>
    public int Since(Month other) => _sinceYearOne - other._sinceYearOne;

    /// <inheritdoc />
    public int CompareTo(Month other) => _sinceYearOne.CompareTo(other._sinceYearOne);

    /// <summary>The month as it stands in addresses and files: <c>2017-04</c>.</summary>
    public override string ToString()
    {
        var (year, number) = (Year, Number);
        return new string([Digit(year / 1000), Digit(year / 100 % 10), Digit(year / 10 % 10), Digit(year % 10), '-', Digit(number / 10), Digit(number % 10)]);
    }

    private static char Digit(int digit) => (char)('0' + digit);

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
