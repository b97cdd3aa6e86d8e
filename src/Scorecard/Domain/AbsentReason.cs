namespace Scorecard.Domain;

/// <summary>Why a figure is missing. The symbols are those of UK official statistics.</summary>
public enum AbsentReason
{
    /// <summary><c>[x]</c>: it could not be had.</summary>
    NotAvailable,

    /// <summary><c>[z]</c>: it has no meaning, such as a share of nobody.</summary>
    NotApplicable,

    /// <summary><c>[c]</c>: it is withheld to protect people.</summary>
    Confidential,

    /// <summary><c>[low]</c>: it would be printed as zero but is not zero.</summary>
    Low,
}
