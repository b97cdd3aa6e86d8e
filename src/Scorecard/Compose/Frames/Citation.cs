using Scorecard.Domain;

namespace Scorecard.Compose.Frames;

/// <summary>What a page of an edition says of itself, on paper too.</summary>
/// <param name="Id">The edition and version that the page belongs to.</param>
/// <param name="Edition">The edition in words: April 2017.</param>
/// <param name="Published">The day of publication in words; empty for a draft.</param>
/// <param name="PublishedOn">The same day for machines: 2017-06-14; empty for a draft.</param>
/// <param name="Permalink">The page's permanent absolute address.</param>
/// <param name="Versions">Where to look for corrections: the absolute address, leading there relative to the page.</param>
/// <param name="Watch">The script that knows of later versions, relative to the page.</param>
public sealed record Citation(VersionId Id, string Edition, string Published, string PublishedOn, string Permalink, Link Versions, string Watch)
{
    /// <summary>True if the version is declared, and so can be cited.</summary>
    public bool IsCitable => Published.Length > 0;
}
