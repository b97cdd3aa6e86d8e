using System.Globalization;
using Scorecard.Hash;
using Scorecard.Spread;

namespace Scorecard.Read;

/// <summary>The fingerprint of every input file as it stands. What has equal fingerprints gives equal sites.</summary>
public static class InputHashes
{
    /// <summary>The fingerprints by path, sorted; null if a file cannot be read, so that nothing can be said.</summary>
    /// <param name="root">The folder that holds the others.</param>
    /// <param name="folders">The folders to look into; one that is not there counts as empty.</param>
    public static IReadOnlyDictionary<string, string>? Of(string root, params IReadOnlyList<string> folders)
    {
        try
        {
            var files = folders
                .Select(name => new DirectoryInfo(Path.Combine(root, name)))
                .Where(folder => folder.Exists)
                .SelectMany(folder => Entries(folder, folder.Name))
                .ToList();
            var hashes = files.Select(file => file.Entry).MadeTogether(Of);
            return new SortedDictionary<string, string>(
                files.Zip(hashes).ToDictionary(file => file.First.Path, file => file.Second), StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static IEnumerable<(string Path, FileSystemInfo Entry)> Entries(DirectoryInfo folder, string path)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", SourceDisk.Everything()))
        {
            var name = $"{path}/{entry.Name}";
            yield return (name, entry);
            if (entry is DirectoryInfo inner && !IsLink(entry))
            {
                foreach (var file in Entries(inner, name))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>A pipe has no length, and reading one might never end.</summary>
    private static string Of(FileSystemInfo entry)
    {
        if (IsLink(entry))
        {
            return $"link {entry.LinkTarget}";
        }

        return entry is FileInfo file
            ? file.Length > 0 ? Fingerprint.Of(file.FullName).ToString("x32", CultureInfo.InvariantCulture) : "empty"
            : "folder";
    }
}
