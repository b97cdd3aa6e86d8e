using System.Text;
using Scorecard.Domain;
using Scorecard.Render;

namespace Scorecard.Publish.Archives;

/// <summary>Makes a version complete: fills in its digest and adds its manifest and its list of checksums.</summary>
public static class VersionSeal
{
    // Authors cannot write markup, so these bytes stand only where a template put them.
    private static ReadOnlySpan<byte> Before => "<code class=\"digest\">"u8;

    /// <summary>The sealed version.</summary>
    /// <param name="manifest">What is known of it before its files are.</param>
    /// <param name="files">Its files, with the version's folder in their paths.</param>
    public static SealedVersion Seal(Manifest manifest, IReadOnlyList<SiteFile> files)
    {
        var folder = $"{manifest.Id}/";
        var digest = ContentDigest.Printed(FileHash.Of(Encoding.UTF8.GetBytes(Checksums.Lines(files.Select(f => Listed(f, folder))))));
        var filled = files.Select(file => Filled(file, digest)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var complete = manifest with { Digest = digest, Files = [.. filled.Select(file => Listed(file, folder))] };
        var bytes = ManifestWriter.Write(complete);
        var hash = FileHash.Of(bytes);
        return new SealedVersion(
            complete,
            hash,
            [
                .. filled,
                new SiteFile(folder + ArchiveFolder.ManifestName, bytes),
                new SiteFile(folder + ArchiveFolder.SumsName, Checksums.Of(complete.Files, hash)),
            ]);
    }

    private static PublishedFile Listed(SiteFile file, string folder) =>
        new(file.Path[folder.Length..], file.Content.Length, FileHash.Of(file.Content));

    private static SiteFile Filled(SiteFile file, string digest)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal) || Place(file.Content.Span, 0) is not (>= 0 and var place))
        {
            return file;
        }

        var bytes = file.Content.ToArray();
        for (; place >= 0; place = Place(bytes, place))
        {
            Encoding.ASCII.GetBytes(digest, bytes.AsSpan(place));
        }

        return new SiteFile(file.Path, bytes);
    }

    private static int Place(ReadOnlySpan<byte> bytes, int from)
    {
        Span<byte> sought = stackalloc byte[Before.Length + ContentDigest.Unfilled.Length];
        Before.CopyTo(sought);
        Encoding.ASCII.GetBytes(ContentDigest.Unfilled, sought[Before.Length..]);
        var found = bytes[from..].IndexOf(sought);
        return found < 0 ? -1 : from + found + Before.Length;
    }
}
