namespace Scorecard.Domain;

/// <summary>What a figure says beside the others, by polarity.</summary>
public enum Variation
{
    /// <summary>It varies as the figures always do.</summary>
    Common,

    /// <summary>Something changed for the better.</summary>
    Improvement,

    /// <summary>Something changed for the worse.</summary>
    Concern,

    /// <summary>Something changed, and neither way is better.</summary>
    Neutral,
}
