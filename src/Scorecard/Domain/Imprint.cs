namespace Scorecard.Domain;

/// <summary>Whose scorecard a version is and where it stands, as it was when it was published.</summary>
/// <param name="Title">The scorecard's name.</param>
/// <param name="Authority">The authority's name.</param>
/// <param name="Language">The language of its pages.</param>
/// <param name="BaseUrl">The permanent address below which the site stands; ends in a slash.</param>
public sealed record Imprint(string Title, string Authority, string Language, Uri BaseUrl);
