namespace Scorecard.Publish;

/// <summary>The names taken so far in a site: no two may meet on a file system that ignores case.</summary>
public sealed class SiteNames
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    public int Files => _files.Count;

    public int Folders => _folders.Count;

    public bool HasFile(string path) => _files.TryGetValue(path, out var taken) && taken == path;

    /// <summary>Takes a file's name and gives the folders that it is the first to need, outermost first.</summary>
    /// <exception cref="ArgumentException">The name meets another: a fault of ours.</exception>
    public IReadOnlyList<string> Take(string path)
    {
        IReadOnlyList<string> fresh = IsInKnownFolder(path) ? [] : TakeFoldersOf(path);
        RefuseIfTaken(path, _folders);
        return _files.TryAdd(path, path) ? fresh : throw Meet(path, _files[path]);
    }

    private List<string> TakeFoldersOf(string path)
    {
        var fresh = new List<string>();
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (TakeFolder(path[..slash]))
            {
                fresh.Add(path[..slash]);
            }
        }

        return fresh;
    }

    /// <summary>Where a folder is known all above it are; most files stand in a folder with another.</summary>
    private bool IsInKnownFolder(string path) => path.LastIndexOf('/') is var end
        && (end < 0 || _folders.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(path.AsSpan(0, end), out var known) && path.StartsWith(known, StringComparison.Ordinal));

    private bool TakeFolder(string folder)
    {
        RefuseIfTaken(folder, _files);
        if (_folders.TryAdd(folder, folder))
        {
            return true;
        }

        return _folders[folder] == folder ? false : throw Meet(folder, _folders[folder]);
    }

    private static void RefuseIfTaken(string path, Dictionary<string, string> names)
    {
        if (names.TryGetValue(path, out var taken))
        {
            throw Meet(path, taken);
        }
    }

    private static ArgumentException Meet(string path, string taken) =>
        new($"“{path}” meets “{taken}”, which the site has already");
}
