using Microsoft.Win32.SafeHandles;
using Scorecard.Spread;

namespace Scorecard.Hash;

/// <summary>
/// Everything that stands in a folder, each file with its fingerprint, in one walk on every core: files are opened from
/// their folder, and folders from the one above once a core has taken a part of the walk.
/// </summary>
internal static class FolderWalk
{
    /// <summary>Most versions hold about as many files and folders.</summary>
    private const int Usual = 128;

    /// <summary>All that stands in a folder, in no order; null where the system cannot be asked this way.</summary>
    /// <param name="folder">Its path.</param>
    /// <exception cref="IOException">Something cannot be read. It is thrown while the walk is on its way, too.</exception>
    internal static IEnumerable<Standing>? Of(string folder)
    {
        if (!OpenFolder.IsPossible)
        {
            return null;
        }

        try
        {
            var (near, further) = Begun(folder);
            return near.Concat(further.MadeTogether(path => Whole(folder, path)).SelectMany(whole => whole));
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or UntoldKindException)
        {
            return null; // an old C library, or an unusual disk
        }
    }

    /// <summary>The folders at the top, and the paths of what stands in them: there are enough of these to be spread.</summary>
    private static (List<Standing> Near, List<(string Path, StandingKind Kind)> Further) Begun(string folder)
    {
        var (near, further) = (new List<Standing>(), new List<(string, StandingKind)>());
        using var top = OpenFolder.At(folder);
        foreach (var (name, kind) in top.List())
        {
            if (kind == StandingKind.Folder)
            {
                using var inner = top.Folder(name);
                var listed = inner.List();
                near.Add(Folder(name, listed));
                further.AddRange(listed.Select(entry => ($"{name}/{entry.Name}", entry.Kind)));
            }
            else
            {
                further.Add((name, kind));
            }
        }

        return (near, further);
    }

    private static List<Standing> Whole(string folder, (string Path, StandingKind Kind) entry)
    {
        using var top = OpenFolder.At(Path.Combine(folder, Path.GetDirectoryName(entry.Path)!));
        var whole = new List<Standing>(entry.Kind == StandingKind.Folder ? Usual : 1);
        Take(top, Path.GetFileName(entry.Path), entry.Kind, entry.Path, whole);
        return whole;
    }

    private static void Take(OpenFolder folder, string name, StandingKind kind, string path, List<Standing> taken)
    {
        switch (kind)
        {
            case StandingKind.Folder:
                using (var inner = folder.Folder(name))
                {
                    var listed = inner.List();
                    taken.Add(Folder(path, listed));
                    foreach (var entry in listed)
                    {
                        Take(inner, entry.Name, entry.Kind, $"{path}/{entry.Name}", taken);
                    }
                }

                break;
            case StandingKind.File:
                using (var file = folder.File(name))
                {
                    taken.Add(File(path, file));
                }

                break;
            default:
                taken.Add(new(path, kind, default, default));
                break;
        }
    }

    private static Standing Folder(string path, List<(string Name, StandingKind Kind)> listed) =>
        new(path, listed.Count == 0 ? StandingKind.EmptyFolder : StandingKind.Folder, default, default);

    private static Standing File(string path, SafeFileHandle file) =>
        new(path, StandingKind.File, Fingerprint.Of(file), Rights(file));

    private static UnixFileMode Rights(SafeFileHandle file) => OperatingSystem.IsWindows() ? default : System.IO.File.GetUnixFileMode(file);
}
