using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;

namespace Scorecard.Validate.Scalars;

/// <summary>A month such as <c>2017-04</c>.</summary>
public static class MonthScalar
{
    private const int Earliest = 1900;
    private const int Latest = 2199;

    /// <summary>Reads a month of the years 1900 to 2199.</summary>
    public static Diagnostic? Read(YamlNode.Scalar scalar, out Month value)
    {
        if (Month.TryParse(scalar.Text, out value) && value.Year is >= Earliest and <= Latest)
        {
            return null;
        }

        var meant = CalendarWords.Month(scalar.Text);
        return FieldRules.NotAMonth.At(
            scalar.At,
            $"“{Shown.Short(scalar.Text)}” is not a month",
            meant is null ? "write the year and the month’s number, such as 2017-04" : $"write {meant}");
    }
}
