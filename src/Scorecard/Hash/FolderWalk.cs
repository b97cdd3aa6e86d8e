using System.Runtime.CompilerServices;
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
    internal static IEnumerable<Standing>? Of(string folder) => Of(folder, areRead: true);

    /// <summary>The same without opening a file: none has a fingerprint, rights or a length.</summary>
    internal static IEnumerable<Standing>? Names(string folder) => Of(folder, areRead: false);

    private static IEnumerable<Standing>? Of(string folder, bool areRead)
    {
        if (!OpenFile.IsPossible)
        {
            return null;
        }

        try
        {
            using var top = OpenFile.At(folder);
            if (!top.IsTold())
            {
                return null;
            }

            var (near, further) = Begun(top);
            return near.Concat(further.MadeTogether(path => Whole(folder, path, areRead)).SelectMany(whole => whole));
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or UntoldKindException)
        {
            return null; // an old C library, or an unusual disk
        }
    }

    /// <summary>The folders at the top, and the paths of what stands in them: there are enough of these to be spread.</summary>
    private static (List<Standing> Near, List<(string Path, StandingKind Kind)> Further) Begun(OpenFile top)
    {
        var (near, further) = (new List<Standing>(), new List<(string, StandingKind)>());
        using var listing = new FolderListing(top);
        while (listing.Next())
        {
            var path = listing.Path("");
            if (listing.Kind == StandingKind.Folder)
            {
                near.Add(Begun(top, listing.Name, path, further));
            }
            else
            {
                further.Add((path, listing.Kind));
            }
        }

        return (near, further);
    }

    private static Standing Begun(OpenFile top, ReadOnlySpan<byte> name, string path, List<(string Path, StandingKind Kind)> further)
    {
        using var folder = OpenFile.In(top, name);
        using var listing = new FolderListing(folder);
        var before = further.Count;
        while (listing.Next())
        {
            further.Add((listing.Path(path), listing.Kind));
        }

        return Folder(path, isEmpty: further.Count == before);
    }

    private static List<Standing> Whole(string folder, (string Path, StandingKind Kind) entry, bool areRead)
    {
        var above = Path.GetDirectoryName(entry.Path)!;
        using var top = above.Length == 0 ? OpenFile.At(folder) : OpenFile.Within(Path.Combine(folder, above));
        var whole = new List<Standing>(entry.Kind == StandingKind.Folder ? Usual : 1);
        Take(top, OpenFile.Named(Path.GetFileName(entry.Path)), entry.Kind, entry.Path, whole, areRead);
        return whole;
    }

    /// <param name="above">The folder that it stands in.</param>
    /// <param name="name">Its name there, with a zero behind it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="path">Its path from where the walk began.</param>
    /// <param name="taken">What the walk has met so far.</param>
    /// <param name="areRead">True if files are opened.</param>
    private static void Take(OpenFile above, ReadOnlySpan<byte> name, StandingKind kind, string path, List<Standing> taken, bool areRead)
    {
        switch (kind)
        {
            case StandingKind.Folder:
                TakeFolder(above, name, path, taken, areRead);
                break;
            case StandingKind.File when areRead:
                using (var file = OpenFile.In(above, name))
                {
                    var (rights, length) = file.Standing();
                    taken.Add(new(path, kind, Fingerprint.Of(file, length), rights, length));
                }

                break;
            default:
                taken.Add(new(path, kind, default, default, default));
                break;
        }
    }

    private static void TakeFolder(OpenFile above, ReadOnlySpan<byte> name, string path, List<Standing> taken, bool areRead)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new IOException("folders are nested too deep");
        }

        using var folder = OpenFile.In(above, name);
        using var listing = new FolderListing(folder);
        var isEmpty = true;
        while (listing.Next())
        {
            isEmpty = false;
            Take(folder, listing.Name, listing.Kind, listing.Path(path), taken, areRead);
        }

        taken.Add(Folder(path, isEmpty));
    }

    private static Standing Folder(string path, bool isEmpty) =>
        new(path, isEmpty ? StandingKind.EmptyFolder : StandingKind.Folder, default, default, default);
}
