using System.Collections.Frozen;
using System.Globalization;
using Scorecard.Domain;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>Reads a cell that should hold a plain number or a symbol.</summary>
internal static class WrittenReader
{
    private const int DigitsBefore = 12;
    private const int DigitsAfter = 6;

    private static readonly FrozenDictionary<string, AbsentReason> _symbols =
        Enum.GetValues<AbsentReason>().ToFrozenDictionary(Keys.Of);

    public static Written Read(string text)
    {
        if (text.Length == 0)
        {
            return new Written.Nothing();
        }

        if (_symbols.TryGetValue(text, out var reason))
        {
            return new Written.Symbol(reason);
        }

        return Plain(text) is var (before, after) ? Number(text, before, after) : Otherwise(text);
    }

    /// <summary>A number as files write it, without zeros that say nothing.</summary>
    public static string Plainly(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static Written Number(string text, int before, int after) => before <= DigitsBefore && after <= DigitsAfter
        ? new Written.Number(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) + 0m)
        : TooLong(text, before);

    /// <summary>How many digits stand before and after the point of a plain number: no needless zero in front, no bare point.</summary>
    private static (int Before, int After)? Plain(string text)
    {
        var size = text.AsSpan(text[0] == '-' ? 1 : 0);
        var point = size.IndexOf('.');
        var whole = point < 0 ? size : size[..point];
        var isPlain = IsDigits(whole) && (whole.Length == 1 || whole[0] != '0') && (point < 0 || IsDigits(size[(point + 1)..]));
        return isPlain ? (whole.Length, point < 0 ? 0 : size.Length - point - 1) : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static Written.Wrong TooLong(string text, int before)
    {
        var shorter = before <= DigitsBefore && decimal.TryParse(
            text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? Rounding.ToDisplay(value, DigitsAfter)
            : (decimal?)null;
        return new Written.Wrong(
            ResultRules.TooManyDigits,
            $"“{Shown.Short(text)}” has more digits than a figure can",
            shorter is null
                ? $"write at most {DigitsBefore} digits before the point and {DigitsAfter} after it"
                : $"write {Plainly(shorter.Value)}",
            shorter);
    }

    private static Written.Wrong Otherwise(string text)
    {
        if (text is ['[', .., ']'])
        {
            return new Written.Wrong(ResultRules.UnknownSymbol, $"“{Shown.Short(text)}” is not a symbol", SymbolCure(text[1..^1]));
        }

        var meant = Spreadsheet.Number(text);
        return new Written.Wrong(
            ResultRules.NotAPlainNumber,
            $"“{Shown.Short(text)}” is not a plain number",
            meant is null ? Spreadsheet.Cure(text) : $"write {Plainly(meant.Value)}",
            meant);
    }

    private static string SymbolCure(string within)
    {
        var key = $"[{within.Trim().ToLowerInvariant()}]";
        return _symbols.ContainsKey(key)
            ? $"write {key}"
            : "write [x] for not available, [z] for not applicable, [c] for confidential or [low] for more than zero "
                + "but too little to print";
    }
}
