using System.Globalization;
using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Validate.Scalars;

/// <summary>A date such as <c>2017-06-22</c>.</summary>
public static class DateScalar
{
    /// <summary>Reads a date of the years 1900 to 2199.</summary>
    public static Diagnostic? Read(YamlNode.Scalar scalar, out DateOnly value)
    {
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            && value.Year is >= 1900 and <= 2199)
        {
            return null;
        }

        var meant = CalendarWords.Date(scalar.Text);
        return FieldRules.NotADate.At(
            scalar.At,
            $"“{Shown.Short(scalar.Text)}” is not a date",
            meant is null ? "write year, month and day, such as 2017-06-22" : $"write {meant}");
    }
}
