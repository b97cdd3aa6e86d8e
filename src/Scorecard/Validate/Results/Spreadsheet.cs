using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Scorecard.Validate.Results;

/// <summary>What spreadsheets and their users write in place of a plain number.</summary>
internal static partial class Spreadsheet
{
    private const int Longest = 40;

    /// <summary>The number that a text certainly means, or null.</summary>
    public static decimal? Number(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var bare = Bare(Ungrouped(AsciiDigits(text)));
        return Loose().IsMatch(bare)
            && decimal.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < 1_000_000_000_000m
                ? Domain.Rounding.ToDisplay(value, 6)
                : null;
    }

    /// <summary>What to write where no number can be told.</summary>
    public static string Cure(string text) => text.ToLowerInvariant() switch
    {
        "#div/0!" => "write [z]: a share of nobody has no value",
        ['#', ..] => "mend the formula in the spreadsheet and write its figure, or write [x] if it is not available",
        "c" or "(c)" or "*" or "**" or "s" or "suppressed" or "confidential" => "write [c]",
        "z" or "not applicable" => "write [z]",
        "x" or "not available" or "tbc" or "tba" or "data to be supplied" or "unknown" or "nil return" => "write [x]",
        "-" or "–" or "—" or "." or ".." or ":" or "n/a" or "na" or "null" or "none" or "nil" =>
            "write 0 for none, [x] if it is not available, or [z] if it does not apply",
        ['<', ..] or ['≤', ..] or ['>', ..] or ['≥', ..] => "write [c] in value if the count is withheld, or the exact figure",
        var other when Dates().IsMatch(other) => "a spreadsheet made a date of it: format the cell as text and write the figure, such as 1234.5",
        _ => "write a plain number such as 1234.5, or [x] if there is none",
    };

    private static string AsciiDigits(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var digit = char.IsDigit(c) ? CharUnicodeInfo.GetDecimalDigitValue(c) : -1;
            ascii.Append(digit >= 0 ? (char)('0' + digit) : Plain(c));
        }

        return ascii.ToString();
    }

    private static char Plain(char c) => c switch
    {
        '−' or '－' or '﹣' => '-',
        '．' or '٫' => '.',
        '，' or '٬' => ',',
        '％' or '٪' => '%',
        '\u00a0' or '\u2009' or '\u202f' => ' ',
        '’' => '\'',
        _ => c,
    };

    /// <summary>Thousands lose their separators; a decimal comma becomes a point.</summary>
    private static string Ungrouped(string text) =>
        Grouped().IsMatch(text) ? string.Concat(text.Where(c => c is not (',' or ' ' or '\'')))
        : DecimalComma().IsMatch(text) ? text.Replace(',', '.')
        : text;

    /// <summary>Without signs of currency and percent; accountants' brackets become a minus.</summary>
    private static string Bare(string text)
    {
        var bare = text.Trim(' ', '£', '€', '$', '%');
        return bare is ['(', .., ')'] ? $"-{bare[1..^1].Trim(' ', '£', '€', '$', '%')}" : bare.Replace("-£", "-", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex(@"\A[^0-9]{0,3}[0-9]{1,3}([, '][0-9]{3})+(\.[0-9]+)?[^0-9]{0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A[^0-9]{0,3}[0-9]+,[0-9]+[^0-9]{0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(
        @"\A([0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}.*|([0-9]{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([- ][0-9]{1,4}){0,2}|[0-9]{1,2}/[0-9]{1,2})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
