namespace Scorecard.Domain;

/// <summary>A person named at the end of a cover paper.</summary>
/// <param name="Heading">The heading that the name stands under.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Title">The person's job title; empty if none.</param>
/// <param name="Phone">A telephone number; empty if none.</param>
/// <param name="Email">An address; empty if none.</param>
public sealed record PaperContact(string Heading, string Name, string Title, string Phone, string Email);
