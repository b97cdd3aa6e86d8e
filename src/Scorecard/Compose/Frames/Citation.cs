namespace Scorecard.Compose.Frames;

/// <summary>What a page of an edition says of itself, on paper too.</summary>
/// <param name="Edition">The edition in words: April 2017.</param>
/// <param name="Version">The version, from 1.</param>
/// <param name="Published">The day of publication in words; empty for a draft.</param>
/// <param name="Permalink">The page's permanent absolute address.</param>
/// <param name="Versions">Where to look for corrections, relative to the page.</param>
public sealed record Citation(string Edition, int Version, string Published, string Permalink, string Versions);
