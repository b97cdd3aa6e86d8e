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
    private const int Together = 64;

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly string _folder;
    private bool _holdsOthers;

    private OldSite(string folder) => _folder = folder;

    /// <summary>For what is written where nothing was.</summary>
    internal static OldSite None => new("");

    /// <summary>What stands in a folder; nothing if there is none.</summary>
    internal static OldSite Of(string folder)
    {
        var site = new OldSite(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!Directory.Exists(folder))
        {
            return site;
        }

        if (Walked(site._folder) is { } walked)
        {
            site.Join(walked);
            return site;
        }

        var top = site.Within(site._folder, deep: false).ToList();
        site.Join(top);
        foreach (var part in top.Where(entry => entry.Kind == Kind.Folder).Made(entry => site.Within(site.At(entry.Path), deep: true).ToList()))
        {
            site.Join(part);
        }

        return site;
    }

    /// <summary>Null where the system cannot be asked so, or where it refuses: whoever lists it then says why.</summary>
    private static List<(string Path, Kind Kind)>? Walked(string folder)
    {
        try
        {
            return FolderWalk.Names(folder)?.Select(standing => (standing.Path, KindOf(standing.Kind))).ToList();
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }

    private static Kind KindOf(StandingKind kind) => kind switch
    {
        StandingKind.File => Kind.File,
        StandingKind.Folder or StandingKind.EmptyFolder => Kind.Folder,
        _ => Kind.Other,
    };

    /// <summary>Where a file stands on the disk.</summary>
    internal string At(string path) => Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>True if something of this name stands there that is no folder, and no link leads to it.</summary>
    internal bool Has(string path) => _files.Contains(path);

    /// <summary>True if this file stands there already: one that is kept, or one with the same bytes that everyone may read.</summary>
    internal bool Holds(SiteFile file) => Has(file.Path) && (file.IsKept || Says(At(file.Path), file.Content.Span));

    /// <summary>True if it has these files and folders and nothing else.</summary>
    internal bool IsExactly(SiteNames names) =>
        !_holdsOthers && _files.Count == names.Files && _folders.Count == names.Folders && _files.All(names.HasFile);

    /// <summary>True if it has files of these paths and fingerprints, and nothing else.</summary>
    internal bool IsExactly(IReadOnlyDictionary<string, UInt128> left)
    {
        var names = new SiteNames();
        foreach (var path in left.Keys)
        {
            names.Take(path);
        }

        return IsExactly(names) && left.Chunk(Together).Made(some => some.All(file => Holds(file.Key, file.Value))).All(held => held);
    }

    private bool Holds(string path, UInt128 fingerprint)
    {
        using var file = StandingFile.Open(At(path));
        return file is not null && Fingerprint.Of(file) == fingerprint;
    }

    /// <summary>Whether a file is one, or a link to one, is seen when it is opened: asking for each would double the calls.</summary>
    private FileSystemEnumerable<(string Path, Kind Kind)> Within(string folder, bool deep)
    {
        var everything = ArchiveTree.Everything();
        everything.RecurseSubdirectories = deep;
        return new(folder, (ref entry) => (PathOf(ref entry), KindOf(ref entry)), everything)
        {
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };
    }

    private string PathOf(ref FileSystemEntry entry)
    {
        var folder = entry.Directory.Length > _folder.Length ? entry.Directory[(_folder.Length + 1)..] : [];
        var path = folder.Length == 0 ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static Kind KindOf(ref FileSystemEntry entry) =>
        !entry.IsDirectory ? Kind.File : IsLink(ref entry) ? Kind.Other : Kind.Folder;

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private void Join(List<(string Path, Kind Kind)> part)
    {
        foreach (var (path, kind) in part)
        {
            _holdsOthers |= kind == Kind.Other || !(kind == Kind.Folder ? _folders : _files).Add(path);
        }
    }

    private static bool Says(string path, ReadOnlySpan<byte> content)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(content.Length + 1);
        try
        {
            using var file = StandingFile.Open(path);
            return file is not null
                && RandomAccess.GetLength(file) == content.Length
                && RandomAccess.Read(file, buffer.AsSpan(0, content.Length + 1), 0) == content.Length
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

    private enum Kind
    {
        File,
        Folder,
        Other,
    }
}
