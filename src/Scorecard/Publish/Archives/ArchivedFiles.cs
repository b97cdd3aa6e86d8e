using Scorecard.Domain;
using Scorecard.Publish.Hashing;
using Scorecard.Render;
using Scorecard.Spread;

namespace Scorecard.Publish.Archives;

/// <summary>The files of published versions, each held to its manifest before it is given out.</summary>
public static class ArchivedFiles
{
    /// <summary>Every file of the archive as it stands in the site.</summary>
    /// <param name="archive">Where it is.</param>
    /// <param name="versions">Which of its versions.</param>
    /// <exception cref="ArchiveException">A file is not as it was published.</exception>
    public static IEnumerable<SiteFile> Of(ArchiveFolder archive, IEnumerable<PublishedVersion> versions) =>
        versions.SelectMany(version => Of(archive, version));

    private static IEnumerable<SiteFile> Of(ArchiveFolder archive, PublishedVersion version)
    {
        var sums = Checksums.Of(version.Files, version.Manifest);
        return version.Files
            .Append(new PublishedFile(ArchiveFolder.ManifestName, 0, version.Manifest))
            .Append(new PublishedFile(ArchiveFolder.SumsName, 0, FileHash.Of(sums)))
            .Made(listed => new SiteFile($"{version.Id}/{listed.Path}", Bytes(archive, version.Id, listed)));
    }

    internal static ReadOnlyMemory<byte> Bytes(ArchiveFolder archive, VersionId version, PublishedFile listed)
    {
        var (path, faults) = ($"{version}/{listed.Path}", new List<ArchiveFault>());
        var bytes = ArchiveReader.Guarded(path, faults, () => File.ReadAllBytes(archive.File(version, listed.Path)));
        if (bytes is not null && FileHash.Of(bytes) != listed.Sha256)
        {
            faults.Add(new(ArchiveFaultKind.Changed, path, "its bytes are not those that were published"));
        }

        return faults.Count == 0 ? bytes : throw new ArchiveException(faults);
    }
}
