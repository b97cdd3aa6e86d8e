using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Render;

namespace Scorecard;

/// <summary>The files of an edition, and where they are kept.</summary>
/// <param name="Files">The files.</param>
/// <param name="Room">To be given back when they are written; null if they have memory of their own.</param>
internal sealed record RenderedEdition(DigestedFiles Files, PageRoom? Room)
{
    internal static RenderedEdition Of(Site site, Scorebook book, Edition edition, PageRoom? room) => new(
        DigestedFiles.Of(new VersionId(edition.Rated.Month, edition.Version), [.. SiteRenderer.Render(site, book, edition, room)]), room);
}
