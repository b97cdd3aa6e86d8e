using System.Globalization;
using System.Text.RegularExpressions;

namespace Scorecard.Validate.Scalars;

/// <summary>Guesses the month or date behind the other ways in which people and spreadsheets write them.</summary>
public static partial class CalendarWords
{
    private static readonly string[] _dayShapes =
        ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yy", "d-MMM-yyyy"];

    private static readonly string[] _monthShapes =
        ["yyyy-M", "yyyy/M", "M/yyyy", "MMMM yyyy", "MMM yyyy", "MMM-yyyy", "MMM-yy", "MMM yy", "yyyy MMMM", "yyyyMM"];

    /// <summary>The date as files write it, or null if <paramref name="text"/> does not say one.</summary>
    public static string? Date(string text) => Parse(Clean(text), _dayShapes)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The month as files write it, or null if <paramref name="text"/> does not say one.</summary>
    public static string? Month(string text)
    {
        var clean = Clean(text);
        var day = Parse(clean, _monthShapes) ?? Parse(clean, _dayShapes);
        return day?.ToString("yyyy-MM", CultureInfo.InvariantCulture);
    }

    private static DateOnly? Parse(string text, string[] shapes) =>
        DateOnly.TryParseExact(text, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1900 and <= 2199
            ? day
            : null;

    private static string Clean(string text) =>
        Ordinal().Replace(text.Length > 40 ? "" : text.Trim(), "$1").Replace("Sept ", "Sep ", StringComparison.Ordinal);

    [GeneratedRegex("([0-9])(st|nd|rd|th)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
