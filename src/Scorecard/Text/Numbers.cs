using System.Globalization;

namespace Scorecard.Text;

/// <summary>Numbers as readers see them: thousands with commas, a true minus sign, the decimal places they carry.</summary>
public static class Numbers
{
    private const string Minus = "−";

    /// <summary>A number with the decimal places that it carries: 15089 is 15,089 and 91.0 is 91.0.</summary>
    public static string Grouped(decimal value)
    {
        var digits = Math.Abs(value).ToString(Format(value.Scale), CultureInfo.InvariantCulture);
        return value < 0 ? Minus + digits : digits;
    }

    /// <summary>A number without zeros behind its last digit: a target of 90.0 is 90.</summary>
    public static string Short(decimal value) => Grouped(Trimmed(value));

    /// <summary>A number as machines read it: no commas, the decimal places that it carries.</summary>
    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number without zeros behind its last digit.</summary>
    public static decimal Trimmed(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

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

    private static string Format(int places) => places switch
    {
        0 => "N0",
        1 => "N1",
        2 => "N2",
        _ => FormattableString.Invariant($"N{places}"),
    };

    /// <summary>A count and its noun: 1 measure, 5 measures.</summary>
    public static string Counted(int count, string singular, string? plural = null) =>
        $"{Grouped(count)} {(count == 1 ? singular : plural ?? singular + "s")}";
}
