using System.Runtime.InteropServices;
using System.Text;
using Scorecard.Domain;
using Scorecard.Render;
using Scorecard.Spread;

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
        var unfilled = files.MadeTogether(file => Listed(file, folder)).ToList();
        var digest = ContentDigest.Printed(FileHash.Of(Encoding.UTF8.GetBytes(Checksums.Lines(unfilled.Select(f => f.Entry)))));
        var filled = unfilled.MadeTogether(known => Filled(known, digest)).ToList();
        filled.Sort((one, other) => string.CompareOrdinal(one.File.Path, other.File.Path));
        var complete = manifest with { Digest = digest, Files = [.. filled.Select(known => known.Entry)] };
        var bytes = ManifestWriter.Write(complete);
        var hash = FileHash.Of(bytes);
        return new SealedVersion(
            complete,
            hash,
            [
                .. filled.Select(known => known.File),
                new SiteFile(folder + ArchiveFolder.ManifestName, bytes),
                new SiteFile(folder + ArchiveFolder.SumsName, Checksums.Of(complete.Files, hash)),
            ]);
    }

    private static Known Listed(SiteFile file, string folder) =>
        new(file, new PublishedFile(file.Path[folder.Length..], file.Content.Length, FileHash.Of(file.Content)));

    private static Known Filled(Known known, string digest)
    {
        var file = known.File;
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal) || Place(file.Content.Span, 0) is not (>= 0 and var place))
        {
            return known;
        }

        // The page was made for this version alone, so it is completed where it lies: pages of a thousand measures are large.
        var bytes = MemoryMarshal.AsMemory(file.Content).Span;
        for (; place >= 0; place = Place(bytes, place))
        {
            Encoding.ASCII.GetBytes(digest, bytes[place..]);
        }

        return known with { Entry = known.Entry with { Sha256 = FileHash.Of(file.Content) } };
    }

    private static int Place(ReadOnlySpan<byte> bytes, int from)
    {
        Span<byte> sought = stackalloc byte[Before.Length + ContentDigest.Unfilled.Length];
        Before.CopyTo(sought);
        Encoding.ASCII.GetBytes(ContentDigest.Unfilled, sought[Before.Length..]);
        var found = bytes[from..].IndexOf(sought);
        return found < 0 ? -1 : from + found + Before.Length;
    }

    /// <summary>A file and its line of the manifest.</summary>
    private sealed record Known(SiteFile File, PublishedFile Entry);
}
