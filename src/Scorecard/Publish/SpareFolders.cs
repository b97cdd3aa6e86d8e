using Scorecard.Hash;
using Scorecard.Publish.Records;

namespace Scorecard.Publish;

/// <summary>
/// The folders of a site that was replaced, with nothing in them: the next one is made ready there. To make a thousand folders
/// and remove as many takes some disks longer than all else that an edit costs. They wait with what builds remember, and may
/// be deleted at any time.
/// </summary>
/// <param name="remembered">What builds remember of the site.</param>
internal sealed class SpareFolders(RecordFolder remembered)
{
    /// <summary>Who may do what; a folder may also say whose its files will be.</summary>
    private const UnixFileMode Everyone = (UnixFileMode)0x1FF;

    /// <summary>Puts them where a site is made ready, and gives their paths below; null if there are none that are as we would make them.</summary>
    internal HashSet<string>? Take(string folder)
    {
        try
        {
            if (!OpenFile.IsPossible || !Directory.Exists(remembered.Spare))
            {
                return null;
            }

            Directory.Move(remembered.Spare, folder);
            if (Named(folder) is { } names)
            {
                return names;
            }
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or UntoldKindException || DiskFault.Is(fault))
        {
            // Whatever it is: folders can be made.
        }

        Litter.TryRemove(folder);
        return null;
    }

    /// <summary>Takes a site's files away and keeps its folders.</summary>
    /// <returns>False if that cannot be done: then it is to be removed.</returns>
    internal bool TryKeep(string site)
    {
        if (!remembered.IsThere || !Directory.Exists(site) || !Litter.TryRemove(remembered.Spare) || !FolderRemoval.TryRemoveFiles(site))
        {
            return false;
        }

        try
        {
            Directory.Move(site, remembered.Spare);
            return true;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false; // on another disk
        }
    }

    /// <summary>Null if something there is no folder, or one that not everyone may read.</summary>
    private static HashSet<string>? Named(string folder)
    {
        if (OperatingSystem.IsWindows()
            || new FileInfo(folder).LinkTarget is not null
            || !IsForEveryone(File.GetUnixFileMode(folder))
            || FolderWalk.Names(folder) is not { } all)
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, kind, _, rights, _) in all)
        {
            if (kind is not (StandingKind.Folder or StandingKind.EmptyFolder) || !IsForEveryone(rights))
            {
                return null;
            }

            names.Add(path);
        }

        return names;
    }

    private static bool IsForEveryone(UnixFileMode rights) => (rights & Everyone) == StagedFiles.FolderBits;
}
