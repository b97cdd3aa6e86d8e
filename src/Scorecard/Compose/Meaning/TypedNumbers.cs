using System.Globalization;

namespace Scorecard.Compose.Meaning;

/// <summary>Counts as people type them.</summary>
internal static class TypedNumbers
{
    /// <summary>A pattern for a count in digits or letters.</summary>
    internal const string Pattern =
        @"(?<n>\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

    private static readonly string[] _letters =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    internal static int Of(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : Array.FindIndex(_letters, word => word.Equals(typed, StringComparison.OrdinalIgnoreCase));
}
