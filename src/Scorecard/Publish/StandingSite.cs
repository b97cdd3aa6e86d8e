using Scorecard.Hash;

namespace Scorecard.Publish;

/// <summary>Holds the site that stands to what a build left there.</summary>
internal static class StandingSite
{
    /// <summary>True if these files stand in a folder as we leave files, and nothing else does.</summary>
    /// <param name="folder">The folder, by its full path.</param>
    /// <param name="left">The files' fingerprints, by their paths in the folder.</param>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    internal static bool Holds(string folder, IReadOnlyDictionary<string, UInt128> left) =>
        FolderWalk.Of(folder) is { } standing ? Holds(standing, left) : OldSite.Of(folder).IsExactly(left);

    /// <summary>True if a file stands there with these bytes and the rights that we give.</summary>
    internal static bool IsAsLeft(Standing file, UInt128 fingerprint) =>
        file.Rights == StagedFiles.FileBits && file.Fingerprint == fingerprint;

    private static bool Holds(IEnumerable<Standing> all, IReadOnlyDictionary<string, UInt128> left)
    {
        var files = 0;
        foreach (var standing in all)
        {
            if (standing.Kind == StandingKind.File && IsAsLeft(standing, left))
            {
                files++;
            }
            else if (standing.Kind != StandingKind.Folder)
            {
                return false;
            }
        }

        return files == left.Count;
    }

    private static bool IsAsLeft(Standing file, IReadOnlyDictionary<string, UInt128> left) =>
        left.TryGetValue(file.Path, out var fingerprint) && IsAsLeft(file, fingerprint);
}
