using System.Globalization;

namespace Scorecard.Text;

/// <summary>Numbers as readers see them: thousands with commas, a true minus sign, the decimal places they carry.</summary>
public static class Numbers
{
    private const char Minus = '−';
    private const int MostPlaces = 10;

    /// <summary>A number with the decimal places that it carries: 15089 is 15,089 and 91.0 is 91.0.</summary>
    public static string Grouped(decimal value) => Grouped(value, before: null, after: "");

    /// <summary>A number without zeros behind its last digit: a target of 90.0 is 90.</summary>
    public static string Short(decimal value) => Grouped(Trimmed(value));

    /// <summary>A number as <see cref="Grouped(decimal)"/> has it, between a sign of money and a unit: −£1,200 and 91.0%.</summary>
    internal static string Grouped(decimal value, char? before, string after) => Digits.TryOf(value, out var digits, out var places) && places <= MostPlaces
        ? Grouped(digits, places, isNegative: value < 0, before, after)
        : string.Concat(value < 0 ? [Minus] : [], before is { } sign ? [sign] : [], LargeWithoutSign(value), after);

    /// <summary>A number as machines read it: no commas, the decimal places that it carries.</summary>
    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number without zeros behind its last digit.</summary>
    public static decimal Trimmed(decimal value)
    {
        if (!Digits.TryOf(value, out var digits, out var places))
        {
            return value / 1.0000000000000000000000000000m;
        }

        while (places > 0 && digits % 10 == 0)
        {
            digits /= 10;
            places--;
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, value < 0, (byte)places);
    }

    /// <summary>A count in letters up to ten, in digits beyond: five, 43.</summary>
    public static string InWords(int count) => count switch
    {
        0 => "no",
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        _ => Grouped(count),
    };

    // From the last digit to the first, into room for the longest: 20 digits, 6 commas, a point, a leading zero, two signs.
    private static string Grouped(ulong digits, int places, bool isNegative, char? before, string after)
    {
        Span<char> room = stackalloc char[40];
        var (at, written) = (room.Length, 0);
        for (; digits > 0 || written <= places; digits /= 10, written++)
        {
            if (written == places && places > 0)
            {
                room[--at] = '.';
            }
            else if (written > places && (written - places) % 3 == 0)
            {
                room[--at] = ',';
            }

            room[--at] = (char)('0' + (digits % 10));
        }

        if (before is { } sign)
        {
            room[--at] = sign;
        }

        if (isNegative)
        {
            room[--at] = Minus;
        }

        return string.Concat(room[at..], after);
    }

    private static string LargeWithoutSign(decimal value) =>
        Math.Abs(value).ToString(FormattableString.Invariant($"N{value.Scale}"), CultureInfo.InvariantCulture);

    /// <summary>A count and its noun: 1 measure, 5 measures.</summary>
    public static string Counted(int count, string singular, string? plural = null) =>
        $"{Grouped(count)} {(count == 1 ? singular : plural ?? singular + "s")}";
}
