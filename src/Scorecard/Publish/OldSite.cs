using System.Buffers;
using System.IO.Enumeration;
using Scorecard.Hash;
using Scorecard.Publish.Archives;
using Scorecard.Render;
using Scorecard.Spread;

namespace Scorecard.Publish;

/// <summary>The site that stands where the new one will be: what is the same in both is not written again.</summary>
internal sealed class OldSite
{
    private readonly Dictionary<string, FileInfo> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private bool _holdsOthers;

    private OldSite()
    {
    }

    /// <summary>For what is written where nothing was.</summary>
    internal static OldSite None => new();

    /// <summary>What stands in a folder; nothing if there is none.</summary>
    internal static OldSite Of(string folder)
    {
        var site = new OldSite();
        if (!Directory.Exists(folder))
        {
            return site;
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)).Length + 1;
        foreach (var part in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", ArchiveTree.Everything()).Made(entry => Alone(entry, root)))
        {
            site.Join(part);
        }

        return site;
    }

    /// <summary>One thing that stands in the site's folder, with all that stands in it.</summary>
    private static OldSite Alone(FileSystemInfo entry, int root)
    {
        var part = new OldSite();
        part.Take(entry, root);
        if (entry is FileInfo || IsLink(entry.Attributes))
        {
            return part;
        }

        foreach (var inner in Within(entry.FullName))
        {
            part.Take(inner, root);
        }

        return part;
    }

    private static FileSystemEnumerable<FileSystemInfo> Within(string folder)
    {
        var everything = ArchiveTree.Everything();
        everything.RecurseSubdirectories = true;
        return new(folder, (ref entry) => entry.ToFileSystemInfo(), everything)
        {
            ShouldRecursePredicate = (ref entry) => !IsLink(entry.Attributes),
        };
    }

    private static bool IsLink(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);

    private void Join(OldSite part)
    {
        _holdsOthers |= part._holdsOthers;
        _folders.UnionWith(part._folders);
        foreach (var (path, file) in part._files)
        {
            _files.Add(path, file);
        }
    }

    /// <summary>How large all its files are together, in bytes.</summary>
    internal long Bytes => _files.Values.Sum(file => file.Length);

    /// <summary>Where a file stands on the disk.</summary>
    internal string At(string path) => _files[path].FullName;

    /// <summary>True if this file stands there already, byte for byte, and everyone may read it.</summary>
    internal bool Holds(SiteFile file) =>
        Readable(file.Path) is { } old && old.Length == file.Content.Length && (file.IsKept || Says(old, file.Content.Span));

    /// <summary>True if a file with this fingerprint stands there and everyone may read it.</summary>
    internal bool Holds(string path, UInt128 fingerprint)
    {
        try
        {
            return Readable(path) is { } old && Fingerprint.Of(old) == fingerprint;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false;
        }
    }

    /// <summary>True if it has these files and folders and nothing else.</summary>
    internal bool IsExactly(SiteNames names) =>
        !_holdsOthers && _files.Count == names.Files && _folders.Count == names.Folders && _files.Keys.All(names.HasFile);

    private FileInfo? Readable(string path) =>
        _files.TryGetValue(path, out var old) && (OperatingSystem.IsWindows() || old.UnixFileMode == StagedFiles.FileBits) ? old : null;

    private void Take(FileSystemInfo entry, int root)
    {
        var path = entry.FullName[root..].Replace(Path.DirectorySeparatorChar, '/');
        if (IsLink(entry.Attributes))
        {
            _holdsOthers = true;
        }
        else if (entry is FileInfo file)
        {
            _files.Add(path, file);
        }
        else
        {
            _folders.Add(path);
        }
    }

    private static bool Says(FileInfo old, ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length + 1);
        try
        {
            using var file = File.OpenHandle(old.FullName, share: FileShare.ReadWrite | FileShare.Delete);
            return RandomAccess.Read(file, buffer.AsSpan(0, content.Length + 1), 0) == content.Length
                && buffer.AsSpan(0, content.Length).SequenceEqual(content);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false; // what cannot be read is written anew
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
