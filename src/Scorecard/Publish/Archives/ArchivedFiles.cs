using Scorecard.Domain;
using Scorecard.Hash;
using Scorecard.Render;
using Scorecard.Spread;

namespace Scorecard.Publish.Archives;

/// <summary>The files of published versions, each held to its manifest before it is given out.</summary>
public static class ArchivedFiles
{
    /// <summary>For each core: a batch may hold some megabytes.</summary>
    private const int BatchesAhead = 2;

    /// <summary>Every file of the archive as it stands in the site.</summary>
    /// <param name="archive">Where it is.</param>
    /// <param name="versions">Which of its versions.</param>
    /// <exception cref="ArchiveException">A file is not as it was published.</exception>
    public static IEnumerable<SiteFile> Of(ArchiveFolder archive, IEnumerable<PublishedVersion> versions) =>
        versions.SelectMany(Batches).Made(batch => Intact(archive, batch.Version, batch.Files), BatchesAhead).SelectMany(files => files);

    private static IEnumerable<(VersionId Version, PublishedFile[] Files)> Batches(PublishedVersion version)
    {
        var sums = Checksums.Of(version.Files, version.Manifest);
        return version.Files
            .Append(new PublishedFile(ArchiveFolder.ManifestName, 0, version.Manifest))
            .Append(new PublishedFile(ArchiveFolder.SumsName, 0, FileHash.Of(sums)))
            .Batched(file => file.Bytes)
            .Select(files => (version.Id, files));
    }

    private static SiteFile[] Intact(ArchiveFolder archive, VersionId version, PublishedFile[] listed)
    {
        var faults = new List<ArchiveFault>();
        var files = Array.ConvertAll(listed, file => Read(archive, version, file, faults));
        var sums = new FileSums(files.Select(bytes => (new ReadOnlyMemory<byte>(bytes), bytes?.Length ?? 0))).Sums;
        faults.AddRange(listed.Where((file, at) => files[at] is not null && sums[at] != file.Sha256).Select(file => Changed(version, file)));
        return faults.Count == 0
            ? [.. listed.Zip(files, (file, bytes) => new SiteFile($"{version}/{file.Path}", bytes))]
            : throw new ArchiveException(faults);
    }

    internal static ReadOnlyMemory<byte> Bytes(ArchiveFolder archive, VersionId version, PublishedFile listed) =>
        Intact(archive, version, [listed])[0].Content;

    private static byte[]? Read(ArchiveFolder archive, VersionId version, PublishedFile listed, List<ArchiveFault> faults) =>
        ArchiveReader.Guarded($"{version}/{listed.Path}", faults, () => File.ReadAllBytes(archive.File(version, listed.Path)));

    private static ArchiveFault Changed(VersionId version, PublishedFile listed) =>
        new(ArchiveFaultKind.Changed, $"{version}/{listed.Path}", "its bytes are not those that were published");
}
