namespace Scorecard.Domain;

/// <summary>What the comparison of a value with its standard found.</summary>
public enum Finding
{
    /// <summary>Nothing was compared.</summary>
    NotCompared,

    /// <summary>Better than the target.</summary>
    BetterThanTarget,

    /// <summary>Exactly the target, which meets it.</summary>
    EqualToTarget,

    /// <summary>Exactly the target, which does not meet it because the target is strict.</summary>
    EqualToStrictTarget,

    /// <summary>Worse than the target, better than the minimum standard.</summary>
    BetweenTargetAndMinimum,

    /// <summary>Exactly the minimum standard, which meets it.</summary>
    EqualToMinimum,

    /// <summary>Worse than the minimum standard.</summary>
    WorseThanMinimum,

    /// <summary>No further from the target than Green allows.</summary>
    WithinGreenBand,

    /// <summary>No further from the target than Amber allows.</summary>
    WithinAmberBand,

    /// <summary>Further from the target than Amber allows.</summary>
    OutsideBands,
}
