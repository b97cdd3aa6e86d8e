using System.Runtime.InteropServices;
using System.Text;
using Scorecard.Domain;
using Scorecard.Hash;
using Scorecard.Render;
using Scorecard.Spread;

namespace Scorecard.Publish.Archives;

/// <summary>The files of a version with its digest in its places. Which version was published before is not in it.</summary>
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

    // The digest's own place is sought, not what stands before it: a page has fewer dashes than marks of markup.
    private static int Place(ReadOnlySpan<byte> bytes, int from)
    {
        Span<byte> unfilled = stackalloc byte[ContentDigest.Unfilled.Length];
        Encoding.ASCII.GetBytes(ContentDigest.Unfilled, unfilled);
        for (int found; (found = bytes[from..].IndexOf(unfilled)) >= 0; from += found + 1)
        {
            if (bytes[..(from + found)].EndsWith(Before))
            {
                return from + found;
            }
        }

        return -1;
    }

    /// <summary>Files, and where the digest first belongs in each: at the end of those in which it does not.</summary>
    private sealed class Batch
    {
        private readonly (int At, SiteFile File, int Place)[] _files;
        private readonly FileSums _sums;
        private readonly int _folder;
        private readonly PublishedFile[] _entries;

        /// <param name="files">The files with their places among the entries.</param>
        /// <param name="folder">The version's folder, which entries do not name.</param>
        /// <param name="entries">Where the files' lines of the manifest go, as their bytes are now.</param>
        internal Batch((int Index, SiteFile Item)[] files, string folder, PublishedFile[] entries)
        {
            _files = Array.ConvertAll(files, file => (file.Index, file.Item, FirstPlace(file.Item)));
            _sums = new FileSums(_files.Select(known => (known.File.Content, known.Place)));
            (_folder, _entries) = (folder.Length, entries);
            Enter();
        }

        /// <summary>The batch with the digest in its places.</summary>
        internal Batch Filled(string digest)
        {
            foreach (var (_, file, first) in _files)
            {
                var bytes = MemoryMarshal.AsMemory(file.Content).Span;
                for (var place = first; place >= 0 && place < bytes.Length; place = Place(bytes, place))
                {
                    Encoding.ASCII.GetBytes(digest, bytes[place..]);
                }
            }

            _sums.Renew();
            Enter();
            return this;
        }

        private void Enter()
        {
            foreach (var (known, sum) in _files.Zip(_sums.Sums))
            {
                _entries[known.At] = new PublishedFile(known.File.Path[_folder..], known.File.Content.Length, sum);
            }
        }

        private static int FirstPlace(SiteFile file) =>
            file.Path.EndsWith(".html", StringComparison.Ordinal) && Place(file.Content.Span, 0) is >= 0 and var place
                ? place
                : file.Content.Length;
    }
}
