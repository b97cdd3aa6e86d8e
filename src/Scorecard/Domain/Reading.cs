namespace Scorecard.Domain;

/// <summary>What a month's return says: a number, or why there is none.</summary>
public abstract record Reading
{
    private Reading() { }

    /// <summary>A number.</summary>
    /// <param name="Value">The value in the indicator's unit, not rounded.</param>
    /// <param name="Fraction">What it was computed from; null if only the value was returned.</param>
    public sealed record Measured(decimal Value, Fraction? Fraction = null) : Reading;

    /// <summary>No number, and why.</summary>
    /// <param name="Reason">Why there is none.</param>
    public sealed record Absent(AbsentReason Reason) : Reading;
}
