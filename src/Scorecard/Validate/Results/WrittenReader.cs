using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Domain;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>Reads a cell that should hold a plain number or a symbol.</summary>
internal static partial class WrittenReader
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

        return Plain().Match(text) is { Success: true } plain ? Number(text, plain) : Otherwise(text);
    }

    /// <summary>A number as files write it, without zeros that say nothing.</summary>
    public static string Plainly(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static Written Number(string text, Match plain) =>
        plain.Groups["whole"].Length <= DigitsBefore && plain.Groups["part"].Length <= DigitsAfter
            ? new Written.Number(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) + 0m)
            : TooLong(text, plain.Groups["whole"].Length);

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

    [GeneratedRegex(@"\A-?(?<whole>0|[1-9][0-9]*)(\.(?<part>[0-9]+))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
