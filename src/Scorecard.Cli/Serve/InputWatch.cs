namespace Scorecard.Cli.Serve;

/// <summary>
/// Tells when the inputs changed. The system's notices make it quick; looking at names, sizes and times each second makes
/// it sure, because notices get lost: on network shares, and when a folder is renamed or made anew.
/// </summary>
internal sealed class InputWatch : IDisposable
{
    private static readonly string[] _folders = ["content", "data", "site"];

    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    /// <summary>Programs save in several steps; this long after the first notice most are done.</summary>
    private static readonly TimeSpan _settle = TimeSpan.FromMilliseconds(15);

    private readonly string _root;

    private readonly SemaphoreSlim _noticed = new(0, 1);

    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);

    internal InputWatch(string root)
    {
        _root = root;
        Attach();
    }

    /// <summary>Every input with its size and its time, in a fixed order.</summary>
    internal string Look()
    {
        var entries = new List<string>();
        foreach (var folder in _folders.Select(f => new DirectoryInfo(Path.Combine(_root, f))).Where(f => f.Exists))
        {
            try
            {
                entries.AddRange(folder.EnumerateFiles("*", SearchOption.AllDirectories)
                    .Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.FullName}|{f.Length}|{f.LastWriteTimeUtc.Ticks}")));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                entries.Add($"{folder.FullName}|{gone.GetType().Name}");
            }
        }

        entries.Sort(StringComparer.Ordinal);
        return string.Join('\n', entries);
    }

    /// <summary>Waits until the inputs are not what they were, and have settled.</summary>
    internal async Task<string> Changed(string seen, CancellationToken cancellation)
    {
        while (true)
        {
            await _noticed.WaitAsync(_look, cancellation);
            await Task.Delay(_settle, cancellation);
            Attach();
            var now = Look();
            if (now != seen)
            {
                return now;
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
        {
            watcher.Dispose();
        }

        _noticed.Dispose();
    }

    private void Attach()
    {
        foreach (var path in _folders.Select(f => Path.Combine(_root, f)))
        {
            if (!Directory.Exists(path))
            {
                Detach(path);
            }
            else if (!_watchers.ContainsKey(path) && Watcher(path) is { } watcher)
            {
                _watchers[path] = watcher;
            }
        }
    }

    private void Detach(string path)
    {
        if (_watchers.Remove(path, out var watcher))
        {
            watcher.Dispose();
        }
    }

    /// <summary>Null where the system has no notices left to give; then the look each second has to do.</summary>
    private FileSystemWatcher? Watcher(string path)
    {
        try
        {
            var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.Error += (_, _) => Notice();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception none) when (none is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Notice()
    {
        try
        {
            _noticed.Release();
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // Noticed already, or nobody is interested any more.
        }
    }
}
