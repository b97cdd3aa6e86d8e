namespace Scorecard.Text;

/// <summary>What narrative can say of one measure's figure.</summary>
public enum FigureField
{
    /// <summary>The value with its unit.</summary>
    Value,

    /// <summary>The target in force.</summary>
    Target,

    /// <summary>The minimum standard in force.</summary>
    Minimum,

    /// <summary>The rating's word.</summary>
    Rating,

    /// <summary>The direction's word.</summary>
    Direction,

    /// <summary>The value reported before.</summary>
    Previous,

    /// <summary>The change in words, such as "up 1.2 points".</summary>
    Change,

    /// <summary>The numerator.</summary>
    Numerator,

    /// <summary>The denominator.</summary>
    Denominator,

    /// <summary>The measure's name.</summary>
    Title,
}
