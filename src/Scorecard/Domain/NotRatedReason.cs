namespace Scorecard.Domain;

/// <summary>Why a figure has no colour. Each is a state of its own, counted and printed.</summary>
public enum NotRatedReason
{
    /// <summary>An activity measure: neither way is better.</summary>
    Activity,

    /// <summary>No standard is in force yet.</summary>
    NoStandard,

    /// <summary>An annual standard is judged only in the financial year's last month.</summary>
    NotYetDue,

    /// <summary>The figure could not be had.</summary>
    NotAvailable,

    /// <summary>The figure has no meaning this month.</summary>
    NotApplicable,

    /// <summary>The figure is withheld to protect people.</summary>
    Suppressed,

    /// <summary>The figure would be printed as zero but is not zero.</summary>
    Low,

    /// <summary>The indicator is no longer reported from this month on.</summary>
    Retired,
}
