using Scorecard.Render;

namespace Scorecard.Publish;

/// <summary>
/// Writes the files of a new site below one folder, readable for everyone whatever the account's habit is. A file that
/// stands in the old site already is given a second name instead, and nothing at all is written until one does not.
/// </summary>
internal sealed class StagedFiles(string folder, OldSite old)
{
    internal const UnixFileMode FileBits =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode FolderBits =
        FileBits | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>So many are given their second name in a row, while those that follow are looked at.</summary>
    private const int Together = 256;

    private readonly SiteNames _names = new();
    private readonly List<string> _wanted = [];
    private readonly List<string> _same = [];
    private readonly FileStreamOptions _plain = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
    private bool _isBegun;
    private bool _bitsAreMasked;
    private bool _isOneDisk = true;
    private Task _keeping = Task.CompletedTask;

    public string Folder => folder;

    public int Count => _names.Files;

    public long Bytes { get; private set; }

    public int Pages { get; private set; }

    /// <summary>How many files are not in the old site as they are in the new one.</summary>
    public int Changed { get; private set; }

    /// <summary>True if the old site is what the new one would be.</summary>
    public bool AreAsBefore => Changed == 0 && old.IsExactly(_names);

    public bool Has(string path) => _names.HasFile(path);

    /// <summary>Writes a single file outside of a site, and has it reach the disk.</summary>
    public static void WriteOne(string path, ReadOnlyMemory<byte> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
        stream.Write(content.Span);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, FileBits);
        }

        stream.Flush(flushToDisk: true);
    }

    public void Write(SiteFile file)
    {
        var folders = _names.Take(file.Path);
        Bytes += file.Length;
        Pages += file.Path.EndsWith(".html", StringComparison.Ordinal) ? 1 : 0;
        if (old.Holds(file))
        {
            Keep(file.Path, folders);
        }
        else if (file.IsKept)
        {
            throw new IOException($"“{file.Path}” was taken out of the site while the new one was made");
        }
        else
        {
            Changed++;
            Begin();
            CreateFolders(folders);
            Create(file);
        }
    }

    /// <summary>Makes the folder complete: until now it may not even be there.</summary>
    public void Complete()
    {
        Begin();
        KeepTheRest();
        _keeping.GetAwaiter().GetResult();
    }

    /// <summary>Sees that nothing is added any more, whatever became of it.</summary>
    public void Stop() => Task.WaitAny(_keeping);

    private void Begin()
    {
        if (_isBegun)
        {
            return;
        }

        _isBegun = true;
        CreateFolder(folder);
        if (!OperatingSystem.IsWindows())
        {
            _plain.UnixCreateMode = FileBits;
            _bitsAreMasked = (File.GetUnixFileMode(folder) & FolderBits) != FolderBits;
            GiveFolderItsBits(folder);
        }

        CreateFolders(_wanted);
    }

    private void Keep(string path, IReadOnlyList<string> folders)
    {
        _same.Add(path);
        if (!_isBegun)
        {
            _wanted.AddRange(folders);
            return;
        }

        CreateFolders(folders);
        if (_same.Count >= Together)
        {
            KeepTheRest();
        }
    }

    /// <summary>While those that follow are looked at; one after the other, since the first that fails decides for all.</summary>
    private void KeepTheRest()
    {
        var (before, paths) = (_keeping, _same.ToArray());
        if (before.IsFaulted)
        {
            before.GetAwaiter().GetResult();
        }

        _same.Clear();
        _keeping = Task.Run(async () =>
        {
            await before.ConfigureAwait(false);
            Array.ForEach(paths, path => GiveSecondName(old.At(path), Within(path)));
        });
    }

    private void GiveSecondName(string before, string now)
    {
        _isOneDisk = _isOneDisk && !OperatingSystem.IsWindows() && LibC.Link(before, now) == 0;
        if (_isOneDisk)
        {
            return;
        }

        File.Copy(before, now);
        using var stream = new FileStream(now, FileMode.Open, FileAccess.ReadWrite);
        GiveFileItsBits(stream);
        FlushIfAlone(stream);
    }

    private void Create(SiteFile file)
    {
        using var stream = new FileStream(Within(file.Path), _plain);
        stream.Write(file.Content.Span);
        GiveFileItsBits(stream);
        FlushIfAlone(stream);
    }

    /// <summary>Linux flushes all of them in one go, before the swap.</summary>
    private static void FlushIfAlone(FileStream stream)
    {
        if (!OperatingSystem.IsLinux())
        {
            stream.Flush(flushToDisk: true);
        }
    }

    private void CreateFolders(IReadOnlyList<string> folders)
    {
        foreach (var path in folders.Select(Within))
        {
            CreateFolder(path);
            GiveFolderItsBits(path);
        }
    }

    private string Within(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, FolderBits);
        }
    }

    private void GiveFolderItsBits(string path)
    {
        if (_bitsAreMasked && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, FolderBits);
        }
    }

    private void GiveFileItsBits(FileStream stream)
    {
        if (_bitsAreMasked && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, FileBits);
        }
    }
}
