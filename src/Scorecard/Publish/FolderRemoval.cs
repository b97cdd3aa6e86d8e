using System.Runtime.CompilerServices;
using Scorecard.Hash;
using Scorecard.Spread;

namespace Scorecard.Publish;

/// <summary>Removes what stands in a folder; no link is followed.</summary>
internal static class FolderRemoval
{
    /// <summary>Removes a folder with all that stands in it; if it is not there, nothing happens.</summary>
    /// <exception cref="IOException">Something in it stays.</exception>
    /// <exception cref="UnauthorizedAccessException">Something in it may not be removed.</exception>
    internal static void Remove(string folder)
    {
        TryTakeAway(folder, alsoFolders: true);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true); // whatever is left: it says what is in the way
        }
    }

    /// <summary>Removes all that is no folder.</summary>
    /// <returns>False if something stays, or if the system cannot be asked so.</returns>
    internal static bool TryRemoveFiles(string folder) => TryTakeAway(folder, alsoFolders: false);

    /// <summary>On every core, what Linux removes by name from an open folder: .NET looks for each file by its whole path.</summary>
    private static bool TryTakeAway(string folder, bool alsoFolders)
    {
        if (!OpenFile.IsPossible)
        {
            return false;
        }

        try
        {
            using var top = OpenFile.Within(folder);
            var gone = Names(top).MadeTogether(entry => IsTakenAway(top, entry.Name, entry.Kind, alsoFolders)).ToList();
            return gone.TrueForAll(isGone => isGone);
        }
        catch (Exception fault) when (IsRefusal(fault))
        {
            return false;
        }
    }

    /// <summary>Never throws: the others go on meanwhile, and need the folder open.</summary>
    private static bool IsTakenAway(OpenFile top, byte[] name, StandingKind kind, bool alsoFolders)
    {
        try
        {
            return TryTakeAway(top, name, kind, alsoFolders);
        }
        catch (Exception fault) when (IsRefusal(fault))
        {
            return false;
        }
    }

    private static bool IsRefusal(Exception fault) => fault is EntryPointNotFoundException or UntoldKindException || DiskFault.Is(fault);

    private static List<(byte[] Name, StandingKind Kind)> Names(OpenFile folder)
    {
        var names = new List<(byte[], StandingKind)>();
        using var listing = new FolderListing(folder);
        while (listing.Next())
        {
            names.Add((listing.Name.ToArray(), listing.Kind));
        }

        return names;
    }

    /// <param name="above">The folder that it stands in.</param>
    /// <param name="name">Its name there, with a zero behind it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="alsoFolders">True if it goes even if it is a folder.</param>
    private static bool TryTakeAway(OpenFile above, ReadOnlySpan<byte> name, StandingKind kind, bool alsoFolders)
    {
        if (kind != StandingKind.Folder)
        {
            return LibC.Unlink(above.Number, name, LibC.File) == 0;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new IOException("folders are nested too deep");
        }

        var isDone = true;
        using (var folder = OpenFile.In(above, name))
        {
            using var listing = new FolderListing(folder);
            while (listing.Next())
            {
                isDone &= TryTakeAway(folder, listing.Name, listing.Kind, alsoFolders);
            }
        }

        return isDone && (!alsoFolders || LibC.Unlink(above.Number, name, LibC.Folder) == 0);
    }
}
