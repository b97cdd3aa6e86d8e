using Scorecard.Hash;
using Scorecard.Render;

namespace Scorecard.Publish.Archives;

/// <summary>Makes a version complete: adds its manifest and its list of checksums.</summary>
public static class VersionSeal
{
    /// <summary>The sealed version.</summary>
    /// <param name="manifest">What is known of it before its files are.</param>
    /// <param name="files">Its files, with the version's folder in their paths.</param>
    public static SealedVersion Seal(Manifest manifest, IReadOnlyList<SiteFile> files) => Seal(manifest, DigestedFiles.Of(manifest.Id, files));

    /// <summary>The sealed version.</summary>
    /// <param name="manifest">What is known of it before its files are.</param>
    /// <param name="digested">Its files.</param>
    public static SealedVersion Seal(Manifest manifest, DigestedFiles digested)
    {
        var complete = manifest with { Digest = digested.Digest, Files = digested.Entries };
        var bytes = ManifestWriter.Write(complete);
        var hash = FileHash.Of(bytes);
        return new SealedVersion(
            complete,
            hash,
            [
                .. digested.Files,
                new SiteFile($"{manifest.Id}/{ArchiveFolder.ManifestName}", bytes),
                new SiteFile($"{manifest.Id}/{ArchiveFolder.SumsName}", Checksums.Of(complete.Files, hash)),
            ]);
    }
}
