namespace Scorecard.Domain;

/// <summary>How settled a figure is.</summary>
public enum ResultStatus
{
    /// <summary>Nothing is said: it is final.</summary>
    Final,

    /// <summary>Better data is expected.</summary>
    Provisional,

    /// <summary>It replaces a figure that was returned before.</summary>
    Revised,
}
