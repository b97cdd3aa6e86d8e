namespace Scorecard.Domain;

/// <summary>The period that a month's figure covers.</summary>
public enum Basis
{
    /// <summary>The position on the last working day of the month.</summary>
    Snapshot,

    /// <summary>The month alone.</summary>
    Month,

    /// <summary>The three months that end with the month.</summary>
    Quarter,

    /// <summary>From the first month of the financial year to the month; it starts again each year.</summary>
    YearToDate,

    /// <summary>The twelve months that end with the month.</summary>
    Rolling12,

    /// <summary>A whole year, reported once.</summary>
    Annual,
}
