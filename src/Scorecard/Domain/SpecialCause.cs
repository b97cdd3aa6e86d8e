namespace Scorecard.Domain;

/// <summary>Why a figure varies by more than chance: the four rules in the order in which they are asked.</summary>
public enum SpecialCause
{
    /// <summary>It does not: common cause.</summary>
    None,

    /// <summary>It lies outside a limit; on a limit is inside.</summary>
    OutsideLimits,

    /// <summary>It is one of seven or more figures in a row that all rise or all fall.</summary>
    Run,

    /// <summary>
    /// It is one of two out of three figures in a row that lie beyond two thirds of the way to the same limit, with all
    /// three on the same side of the mean.
    /// </summary>
    NearLimit,

    /// <summary>It is one of seven or more figures in a row on the same side of the mean; on the mean ends the row.</summary>
    OneSide,
}
