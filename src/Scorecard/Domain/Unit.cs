namespace Scorecard.Domain;

/// <summary>What an indicator's value counts.</summary>
public enum Unit
{
    /// <summary>Hundredths of a whole; numerator over denominator times 100.</summary>
    Percent,

    /// <summary>Things or people.</summary>
    Count,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Cases for each 10,000 of a population; numerator over denominator times 10,000.</summary>
    RatePer10000,

    /// <summary>One number for each of another, such as cases for each social worker.</summary>
    Ratio,

    /// <summary>Pounds sterling.</summary>
    Currency,
}
