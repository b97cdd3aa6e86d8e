using System.Text;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>The list of checksums of a version (SHA256SUMS), as sha256sum -c reads it.</summary>
internal static class Checksums
{
    /// <summary>The list: every file and the manifest, by path.</summary>
    internal static ReadOnlyMemory<byte> Of(IEnumerable<PublishedFile> files, string manifest) => Encoding.UTF8.GetBytes(
        Lines(files.Append(new PublishedFile(ArchiveFolder.ManifestName, 0, manifest))));

    /// <summary>What the content digest is taken from: every file, each with the digest's place unfilled.</summary>
    internal static string Lines(IEnumerable<PublishedFile> files) => string.Concat(files
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => $"{file.Sha256}  {file.Path}\n"));
}
