using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Hash;
using Scorecard.Publish.Archives;
using Scorecard.Publish.Records;
using Scorecard.Render;

namespace Scorecard;

/// <summary>The site's files, part by part. An edition that is made from the same as last time is not rendered again.</summary>
internal static class SiteParts
{
    private const string MadeAnew = "";

    internal static IEnumerable<SiteFile> Of(
        Site site, CheckOutcome check, ArchiveFolder archive, Audience audience, BuildKeys keys, LastBuild last)
    {
        return last.Part("figures", keys.Figures, () => SiteRenderer.Figures(site))
            .Concat(last.Part("others", MadeAnew, () => SiteRenderer.Others(site)))
            .Concat(site.Editions.Where(edition => edition.Rated.Declared.IsDraft).SelectMany(Draft))
            .Concat(Declared(site, check, keys, last))
            .Concat(last.Part("archive", keys.Archive, () => ArchivedFiles.Of(archive, check.Archive.For(audience).Versions).Concat(LedgerFiles.Of(archive))));

        IEnumerable<SiteFile> Draft(Edition edition) => last.Part(
            edition.Folder, keys.Edition(edition.Rated.Month, null), () => SiteRenderer.Render(site, check.Book!, edition));
    }

    private static IEnumerable<SiteFile> Declared(Site site, CheckOutcome check, BuildKeys keys, LastBuild last)
    {
        var previous = Sealing.Last(check);
        foreach (var (edition, made) in Sealing.Rendered(site, check, _ => true, edition => !last.Knows(edition.Folder, keys.Edition(edition.Rated.Month)), new PageRooms()))
        {
            var (key, before) = (keys.Edition(edition.Rated.Month, previous), previous);
            var (rendered, version) = ((RenderedEdition?)null, (SealedVersion?)null);
            foreach (var file in last.Part(edition.Folder, key, () => (version = Sealing.Seal(site, edition, before, (rendered = made()).Files)).Files))
            {
                previous = file.Path == edition.Folder + ArchiveFolder.ManifestName ? version?.Hash ?? FileHash.Of(last.Content(file)) : previous;
                yield return file;
            }

            rendered?.Room?.Dispose(); // whoever asks for the next edition has written this one
        }
    }
}
