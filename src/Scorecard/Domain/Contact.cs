namespace Scorecard.Domain;

/// <summary>Whom readers can ask.</summary>
/// <param name="Name">A person's or a team's name.</param>
/// <param name="Email">An address; empty if none.</param>
public sealed record Contact(string Name, string Email);
