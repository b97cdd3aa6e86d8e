namespace Scorecard.Domain;

/// <summary>For whom a site is built.</summary>
public enum Audience
{
    /// <summary>Everybody: unrestricted editions only.</summary>
    Public,

    /// <summary>The council's own people: every edition, marked with its classification.</summary>
    Intranet,
}
