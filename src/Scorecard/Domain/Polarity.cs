namespace Scorecard.Domain;

/// <summary>Which way is better. The data officer decides it for each indicator.</summary>
public enum Polarity
{
    /// <summary>An activity measure: neither way is better, and it is not rated.</summary>
    None,

    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>Closer to the target is better, from either side.</summary>
    Target,
}
