using System.Buffers;
using System.Text;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>The list of checksums of a version (SHA256SUMS), as sha256sum -c reads it.</summary>
internal static class Checksums
{
    /// <summary>The list: every file and the manifest, by path.</summary>
    internal static ReadOnlyMemory<byte> Of(IEnumerable<PublishedFile> files, string manifest) =>
        Lines([.. files.Append(new PublishedFile(ArchiveFolder.ManifestName, 0, manifest)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>What the content digest is taken from: every file, each with the digest's place unfilled.</summary>
    /// <param name="files">The files by path.</param>
    internal static ReadOnlyMemory<byte> Lines(IReadOnlyList<PublishedFile> files)
    {
        var lines = new ArrayBufferWriter<byte>(1 + files.Sum(file => file.Sha256.Length + file.Path.Length + 3));
        foreach (var file in files)
        {
            Encoding.UTF8.GetBytes(file.Sha256, lines);
            lines.Write("  "u8);
            Encoding.UTF8.GetBytes(file.Path, lines);
            lines.Write("\n"u8);
        }

        return lines.WrittenMemory;
    }
}
