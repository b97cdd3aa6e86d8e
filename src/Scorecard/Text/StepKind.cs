namespace Scorecard.Text;

/// <summary>What a step of an explanation is about.</summary>
public enum StepKind
{
    /// <summary>How the figure follows from the counts.</summary>
    Figure,

    /// <summary>The standard in force.</summary>
    Standard,

    /// <summary>The comparison and the rating.</summary>
    Rating,

    /// <summary>The direction of travel.</summary>
    Direction,
}
