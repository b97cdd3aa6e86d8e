namespace Scorecard.Domain;

/// <summary>Why nothing can be said about a direction of travel.</summary>
public enum NoDirectionReason
{
    /// <summary>Something can be said.</summary>
    Known,

    /// <summary>There is no earlier figure to compare with.</summary>
    FirstValue,

    /// <summary>The definition changed since the earlier figure.</summary>
    SeriesBreak,

    /// <summary>This month's figure is missing.</summary>
    NoValue,

    /// <summary>The earlier figure is missing.</summary>
    NoEarlierValue,

    /// <summary>A year-to-date figure starts again in the financial year's first month.</summary>
    NewYear,

    /// <summary>An activity measure: neither way is better.</summary>
    Activity,

    /// <summary>Too few figures for a trend.</summary>
    TooFewValues,

    /// <summary>Closer to the target is better, and no target is in force in this month.</summary>
    NoTarget,
}
