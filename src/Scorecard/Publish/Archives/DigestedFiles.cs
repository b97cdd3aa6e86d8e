using System.Runtime.InteropServices;
using System.Text;
using Scorecard.Domain;
using Scorecard.Hash;
using Scorecard.Render;
using Scorecard.Spread;

namespace Scorecard.Publish.Archives;

/// <summary>The files of a version with its digest in its place. Which version was published before is not in it.</summary>
/// <param name="Digest">The version's content digest, as its pages print it.</param>
/// <param name="Entries">Their lines of the manifest, by path.</param>
/// <param name="Files">The files, by path, with the version's folder in their paths.</param>
public sealed record DigestedFiles(string Digest, IReadOnlyList<PublishedFile> Entries, IReadOnlyList<SiteFile> Files)
{
    // Authors cannot write markup, so these bytes stand only where a template put them.
    private static ReadOnlySpan<byte> Before => "<code class=\"digest\">"u8;

    /// <summary>Hashes the files and fills the digest in: pages were made for this version alone, so they are completed where they lie.</summary>
    /// <param name="version">The version whose files they are.</param>
    /// <param name="files">The files, with the version's folder in their paths.</param>
    public static DigestedFiles Of(VersionId version, IReadOnlyList<SiteFile> files)
    {
        SiteFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var entries = new PublishedFile[sorted.Length];
        Batch[] batches = [.. sorted.Index().Batched(file => file.Item.Content.Length).Made(some => new Batch(some, $"{version}/", entries))];
        var digest = ContentDigest.Printed(FileHash.Of(Checksums.Lines(entries)));
        batches = [.. batches.Made(batch => batch.Filled(digest))];
        return new DigestedFiles(digest, entries, sorted);
    }

    /// <summary>Where the digest belongs; behind the end if nowhere. The one place of a page is in its footer, so it is sought from the end.</summary>
    private static int Place(ReadOnlySpan<byte> bytes)
    {
        Span<byte> unfilled = stackalloc byte[ContentDigest.Unfilled.Length];
        Encoding.ASCII.GetBytes(ContentDigest.Unfilled, unfilled);
        for (var (end, found) = (bytes.Length, 0); (found = bytes[..end].LastIndexOf(unfilled)) >= 0; end = found + unfilled.Length - 1)
        {
            if (bytes[..found].EndsWith(Before))
            {
                return found;
            }
        }

        return bytes.Length;
    }

    /// <summary>Files, and where the digest belongs in each: behind the end of those in which it does not.</summary>
    private sealed class Batch
    {
        private readonly (int At, SiteFile File, int Place)[] _files;
        private readonly FileSums _sums;
        private readonly PublishedFile[] _entries;

        /// <param name="files">The files with their places among the entries.</param>
        /// <param name="folder">The version's folder, which entries do not name.</param>
        /// <param name="entries">Where the files' lines of the manifest go, as their bytes are now.</param>
        internal Batch((int Index, SiteFile Item)[] files, string folder, PublishedFile[] entries)
        {
            _files = Array.ConvertAll(files, file => (file.Index, file.Item, PlaceIn(file.Item)));
            _sums = new FileSums(_files.Select(known => (known.File.Content, known.Place)));
            _entries = entries;
            foreach (var (known, sum) in _files.Zip(_sums.Sums))
            {
                _entries[known.At] = new PublishedFile(known.File.Path[folder.Length..], known.File.Content.Length, sum);
            }
        }

        /// <summary>The batch with the digest in its place.</summary>
        internal Batch Filled(string digest)
        {
            foreach (var (_, file, place) in _files.Where(HasPlace))
            {
                Encoding.ASCII.GetBytes(digest, MemoryMarshal.AsMemory(file.Content).Span[place..]);
            }

            _sums.Renew();
            foreach (var (known, sum) in _files.Zip(_sums.Sums).Where(summed => HasPlace(summed.First)))
            {
                _entries[known.At] = _entries[known.At] with { Sha256 = sum };
            }

            return this;
        }

        private static bool HasPlace((int At, SiteFile File, int Place) known) => known.Place < known.File.Content.Length;

        private static int PlaceIn(SiteFile file) =>
            file.Path.EndsWith(".html", StringComparison.Ordinal) ? Place(file.Content.Span) : file.Content.Length;
    }
}
