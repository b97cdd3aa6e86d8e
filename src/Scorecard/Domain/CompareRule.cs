namespace Scorecard.Domain;

/// <summary>Which value meets the standards. The data officer decides it for the whole scorecard.</summary>
public enum CompareRule
{
    /// <summary>The value as displayed, rounded half away from zero: what readers can check.</summary>
    Displayed,

    /// <summary>The value before rounding.</summary>
    Exact,
}
