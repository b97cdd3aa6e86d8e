using System.Globalization;
using Scorecard.Hash;
using Scorecard.Spread;

namespace Scorecard.Read;

/// <summary>The fingerprint of every input file as it stands. What has equal fingerprints gives equal sites.</summary>
public static class InputHashes
{
    private const string Folder = "folder";
    private const string Empty = "empty";

    /// <summary>The fingerprints by path, sorted; null if a file cannot be read, so that nothing can be said.</summary>
    /// <param name="root">The folder that holds the others.</param>
    /// <param name="folders">The folders to look into; one that is not there counts as empty.</param>
    public static IReadOnlyDictionary<string, string>? Of(string root, params IReadOnlyList<string> folders)
    {
        try
        {
            var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, hash) in folders.Where(name => Directory.Exists(Path.Combine(root, name))).SelectMany(name => Of(root, name)))
            {
                hashes[path] = hash; // a disk may list a name twice while others write
            }

            return hashes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Of(string root, string folder) =>
        FolderWalk.Of(Path.Combine(root, folder))?.Select(standing => KeyValuePair.Create($"{folder}/{standing.Path}", Of(standing, Path.Combine(root, folder))))
        ?? Entries(new DirectoryInfo(Path.Combine(root, folder)), folder).MadeTogether(entry => KeyValuePair.Create(entry.Path, Of(entry.Entry)));

    private static string Of(Standing standing, string folder) => standing.Kind switch
    {
        StandingKind.File => Digits(standing.Fingerprint),
        StandingKind.Folder or StandingKind.EmptyFolder => Folder,
        StandingKind.Link => Link(new FileInfo(Path.Combine(folder, standing.Path))),
        _ => Empty,
    };

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
            return Link(entry);
        }

        return entry is FileInfo file
            ? file.Length > 0 ? Digits(Fingerprint.Of(file.FullName)) : Empty
            : Folder;
    }

    private static string Link(FileSystemInfo link) => $"link {link.LinkTarget}";

    private static string Digits(UInt128 fingerprint) => fingerprint.ToString("x32", CultureInfo.InvariantCulture);
}
