namespace Scorecard.Publish;

/// <summary>What runs that were cut short left beside the site.</summary>
public static class Litter
{
    /// <summary>Removes what can be removed, and gives the names of the rest.</summary>
    public static IReadOnlyList<string> Remove(OutputFolder output) => Remove(Of(output));

    /// <summary>True if a run was cut short beside the site and nobody has cleared up yet.</summary>
    public static bool IsThere(OutputFolder output) => Of(output).Any();

    /// <summary>Removes the old site once the new one stands, and gives its name if it stays.</summary>
    public static IReadOnlyList<string> Remove(OutputFolder output, string staged) => Remove([staged, output.Previous]);

    public static bool TryRemove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                FolderRemoval.Remove(folder);
            }
            else
            {
                File.Delete(folder);
            }

            return true;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false;
        }
    }

    /// <summary>Windows deletes no file that is marked read-only.</summary>
    public static void MakeWritable(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    private static IReadOnlyList<string> Remove(IEnumerable<string> folders) =>
        [.. folders.Where(left => !TryRemove(left)).Select(left => Path.GetFileName(left))];

    private static IEnumerable<string> Of(OutputFolder output) =>
        Directory.GetFileSystemEntries(output.Parent)
            .Where(entry => IsLitter(output, Path.GetFileName(entry)))
            .Order(StringComparer.Ordinal);

    private static bool IsLitter(OutputFolder output, string name) =>
        name == Path.GetFileName(output.Previous)
        || (name.StartsWith(output.StagingPrefix, StringComparison.Ordinal)
            && name.AsSpan(output.StagingPrefix.Length) is { Length: > 0 } number
            && !number.ContainsAnyExceptInRange('0', '9'));
}
