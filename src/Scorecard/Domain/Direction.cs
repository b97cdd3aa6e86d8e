namespace Scorecard.Domain;

/// <summary>Direction of travel: whether performance got better, by polarity and not by the sign of the change.</summary>
public enum Direction
{
    /// <summary>Nothing can be said.</summary>
    None,

    /// <summary>Better than before.</summary>
    Improved,

    /// <summary>Worse than before.</summary>
    Worsened,

    /// <summary>The same as before, at the displayed precision.</summary>
    Unchanged,
}
