namespace Scorecard.Domain;

/// <summary>Who may read an edition. Without one nothing is published.</summary>
public enum Classification
{
    /// <summary>Anybody.</summary>
    Unrestricted,

    /// <summary>The council's own people.</summary>
    Restricted,

    /// <summary>Exempt information under Schedule 12A of the Local Government Act 1972: never in a public build.</summary>
    Exempt,
}
