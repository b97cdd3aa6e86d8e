namespace Scorecard.Domain;

/// <summary>A page that belongs to no month, such as the glossary (content/pages).</summary>
/// <param name="Slug">Its name in the address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Its text.</param>
public sealed record StandingPage(string Slug, string Title, Narrative Text);
