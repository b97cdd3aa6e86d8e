using System.Globalization;

namespace Scorecard.Domain;

/// <summary>Twelve months that a council budgets and sets targets for; in England from April.</summary>
/// <param name="First">The first of its twelve months.</param>
public sealed record FinancialYear(Month First)
{
    /// <summary>The last of its twelve months.</summary>
    public Month Last => First.Plus(11);

    /// <summary><c>2017-18</c>, or <c>2017</c> where the year starts in January.</summary>
    public string Label => First.Number == 1
        ? First.Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First.Year}-{(First.Year + 1) % 100:D2}");

    /// <summary>The financial year that holds <paramref name="month"/>.</summary>
    /// <param name="month">Any month.</param>
    /// <param name="startMonth">The number, 1 to 12, of the month in which the year starts.</param>
    public static FinancialYear Of(Month month, int startMonth) =>
        new(Month.Of(month.Number >= startMonth ? month.Year : month.Year - 1, startMonth));
}
