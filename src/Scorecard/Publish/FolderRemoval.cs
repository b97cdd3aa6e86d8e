using System.Runtime.CompilerServices;
using Scorecard.Hash;
using Scorecard.Spread;

namespace Scorecard.Publish;

/// <summary>Removes a folder with all that stands in it; no link is followed.</summary>
internal static class FolderRemoval
{
    /// <summary>Removes it; if it is not there, nothing happens.</summary>
    /// <exception cref="IOException">Something in it stays.</exception>
    /// <exception cref="UnauthorizedAccessException">Something in it may not be removed.</exception>
    internal static void Remove(string folder)
    {
        Empty(folder);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true); // whatever is left: it says what is in the way
        }
    }

    /// <summary>Takes away, on every core, what Linux removes by name from an open folder: .NET looks for each file by its whole path.</summary>
    private static void Empty(string folder)
    {
        if (OpenFile.IsPossible)
        {
            foreach (var _ in Names(folder).MadeTogether(entry => TryTakeAway(folder, entry.Name, entry.Kind)))
            {
            }
        }
    }

    /// <summary>Nothing if it cannot be listed so.</summary>
    private static List<(byte[] Name, StandingKind Kind)> Names(string folder)
    {
        var names = new List<(byte[], StandingKind)>();
        try
        {
            using var top = OpenFile.Within(folder);
            using var listing = new FolderListing(top);
            while (listing.Next())
            {
                names.Add((listing.Name.ToArray(), listing.Kind));
            }
        }
        catch (Exception fault) when (IsRefusal(fault))
        {
            // Directory.Delete finds out, too.
        }

        return names;
    }

    /// <summary>Opens the folder for itself: the others go on, whatever becomes of one of them.</summary>
    private static bool TryTakeAway(string folder, byte[] name, StandingKind kind)
    {
        try
        {
            using var top = OpenFile.Within(folder);
            TakeAway(top, name, kind);
            return true;
        }
        catch (Exception fault) when (IsRefusal(fault))
        {
            return false;
        }
    }

    /// <param name="above">The folder that it stands in.</param>
    /// <param name="name">Its name there, with a zero behind it.</param>
    /// <param name="kind">What it is.</param>
    private static void TakeAway(OpenFile above, ReadOnlySpan<byte> name, StandingKind kind)
    {
        if (kind != StandingKind.Folder)
        {
            _ = LibC.Unlink(above.Number, name, LibC.File);
            return;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new IOException("folders are nested too deep");
        }

        using (var folder = OpenFile.In(above, name))
        {
            using var listing = new FolderListing(folder);
            while (listing.Next())
            {
                TakeAway(folder, listing.Name, listing.Kind);
            }
        }

        _ = LibC.Unlink(above.Number, name, LibC.Folder);
    }

    private static bool IsRefusal(Exception fault) => fault is EntryPointNotFoundException || DiskFault.Is(fault);
}
