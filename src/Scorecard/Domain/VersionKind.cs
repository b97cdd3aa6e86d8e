namespace Scorecard.Domain;

/// <summary>Why a version of an edition was made.</summary>
public enum VersionKind
{
    /// <summary>The first.</summary>
    First,

    /// <summary>It mends an error.</summary>
    Correction,

    /// <summary>It brings better data.</summary>
    Revision,
}
