using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>The page that stands at an address of a version that was taken back. It needs nothing but what the manifest holds.</summary>
/// <param name="Imprint">Whose scorecard it was.</param>
/// <param name="Id">Which version.</param>
/// <param name="Edition">The edition in words: April 2017.</param>
/// <param name="Date">The day of withdrawal in words.</param>
/// <param name="Withdrawal">Why, and the digest that the version carried.</param>
/// <param name="Page">What stood here, in a word or two that make the title unique.</param>
/// <param name="Permalink">The page's absolute address.</param>
/// <param name="Versions">The versions page: its absolute address, and the way there.</param>
/// <param name="Home">The home page, relative to the page.</param>
/// <param name="Assets">The folder of the style sheet, relative to the page; ends in a slash.</param>
public sealed record Tombstone(
    Imprint Imprint,
    VersionId Id,
    string Edition,
    string Date,
    Withdrawal Withdrawal,
    string Page,
    string Permalink,
    Frames.Link Versions,
    string Home,
    string Assets);
