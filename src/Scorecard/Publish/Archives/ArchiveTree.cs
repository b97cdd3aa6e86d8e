using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>What stands in an archive's folder, whatever it is.</summary>
internal sealed class ArchiveTree
{
    /// <summary>For listing a folder with all that stands in it, hidden or not.</summary>
    internal static EnumerationOptions Everything() => new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly SortedDictionary<string, List<string>> _files = new(StringComparer.Ordinal);
    private readonly List<ArchiveFault> _faults;

    private ArchiveTree(List<ArchiveFault> faults) => _faults = faults;

    /// <summary>The files below a version, by the version's path; those of no version stand under an empty one.</summary>
    internal IReadOnlyDictionary<string, List<string>> Files => _files;

    internal static ArchiveTree Of(string folder, List<ArchiveFault> faults)
    {
        var tree = new ArchiveTree(faults);
        tree.Walk(new DirectoryInfo(folder), "");
        return tree;
    }

    /// <summary>The files that stand below one version, relative to it.</summary>
    internal static IReadOnlyList<string> Of(ArchiveFolder archive, VersionId version, List<ArchiveFault> faults)
    {
        var tree = new ArchiveTree(faults);
        tree.Walk(new DirectoryInfo(archive.Version(version)), $"{version}");
        return tree._files.GetValueOrDefault($"{version}") ?? [];
    }

    private void Walk(DirectoryInfo folder, string path)
    {
        var entries = ArchiveReader.Guarded(
            path.Length == 0 ? "." : path, _faults, () => folder.EnumerateFileSystemInfos("*", Everything()).ToList());
        if (entries is { Count: 0 } && path.Length > 0)
        {
            _faults.Add(new(ArchiveFaultKind.Added, path, "an empty folder stands here"));
        }

        foreach (var entry in entries ?? [])
        {
            Take(entry, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}");
        }
    }

    private void Take(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is not null)
        {
            _faults.Add(new(ArchiveFaultKind.Added, path, "it is a link, not a file or folder of its own"));
        }
        else if (entry is DirectoryInfo folder)
        {
            Walk(folder, path);
        }
        else
        {
            Note(path);
        }
    }

    private void Note(string path)
    {
        var parts = path.Split('/', 3);
        var version = parts.Length == 3 && VersionId.TryParse($"{parts[0]}/{parts[1]}") is { } id && id.ToString() == $"{parts[0]}/{parts[1]}"
            ? $"{id}"
            : "";
        if (!_files.TryGetValue(version, out var files))
        {
            _files[version] = files = [];
        }

        files.Add(version.Length == 0 ? path : parts[2]);
    }
}
