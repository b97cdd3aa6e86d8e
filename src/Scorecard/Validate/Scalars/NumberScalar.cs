using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Validate.Results;

namespace Scorecard.Validate.Scalars;

/// <summary>A plain number such as <c>1234.5</c>.</summary>
public static partial class NumberScalar
{
    /// <summary>The most decimal places that a figure can have.</summary>
    public const int MostPlaces = 6;

    /// <summary>No figure of a council comes near it, and sums of such figures stay exact.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Reads a number with at most six decimal places.</summary>
    public static Diagnostic? Read(YamlNode.Scalar scalar, out decimal value)
    {
        value = 0;
        if (!scalar.IsPlain || !Plain().IsMatch(scalar.Text))
        {
            return Not(scalar, "a number");
        }

        return !TryParse(scalar.Text, out value) || Math.Abs(value) > Largest || Places(value) > MostPlaces
            ? FieldRules.NumberOutOfRange.At(
                scalar.At,
                $"“{Shown.Short(scalar.Text)}” is beyond what a scorecard holds",
                "write a number below 1,000,000,000,000 with at most 6 decimal places, without commas")
            : null;
    }

    /// <summary>A reader of whole numbers from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public static ScalarReader<int> Whole(int least, int most) => (YamlNode.Scalar scalar, out int value) =>
    {
        value = 0;
        if (!scalar.IsPlain || !WholeShape().IsMatch(scalar.Text))
        {
            return Not(scalar, "a whole number");
        }

        return int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= least && value <= most
            ? null
            : FieldRules.NumberOutOfRange.At(
                scalar.At,
                $"“{Shown.Short(scalar.Text)}” is not between {least} and {most}",
                $"write a whole number from {least} to {most}");
    };

    /// <summary>How many decimal places a number needs, trailing zeros left out.</summary>
    public static int Places(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    private static Diagnostic Not(YamlNode.Scalar scalar, string what) => FieldRules.NotANumber.At(
        scalar.At, $"“{Shown.Short(scalar.Text)}” is not {what}", Cure(scalar, what));

    private static string Cure(YamlNode.Scalar scalar, string what)
    {
        // Digits somewhere in it are no number: whoever did as told would have another target, and nobody would say so.
        var meant = Spreadsheet.Number(Ordinal().Replace(scalar.Text, "$1"));
        var fits = meant is { } number && (what == "a number" || number == decimal.Truncate(number));
        return (fits, scalar.IsPlain) switch
        {
            (true, true) => $"write {WrittenReader.Plainly(meant!.Value)}",
            (true, false) => $"write {WrittenReader.Plainly(meant!.Value)} without quotes",
            _ => $"write {what} in plain digits, such as {(what == "a number" ? "12.5" : "4")}",
        };
    }

    private static bool TryParse(string text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A-?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeShape();

    [GeneratedRegex(@"\A([0-9]+)(st|nd|rd|th)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
