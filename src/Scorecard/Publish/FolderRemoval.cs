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

    /// <summary>Takes away, on every core, what Linux removes by name from an open folder. .NET looks for each file by its whole path.</summary>
    private static void Empty(string folder)
    {
        if (!OpenFile.IsPossible)
        {
            return;
        }

        try
        {
            using var top = OpenFile.Within(folder);
            foreach (var _ in Names(top).MadeTogether(entry => TakeAway(top, entry.Name, entry.Kind)))
            {
            }
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or UntoldKindException || DiskFault.Is(fault))
        {
            // Directory.Delete finds out, too
        }
    }

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
    /// <returns>True if it is gone.</returns>
    private static bool TakeAway(OpenFile above, ReadOnlySpan<byte> name, StandingKind kind)
    {
        if (kind != StandingKind.Folder)
        {
            return LibC.Unlink(above.Number, name, LibC.File) == 0;
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

        return LibC.Unlink(above.Number, name, LibC.Folder) == 0;
    }
}
