using Scorecard.Render;

namespace Scorecard.Publish;

/// <summary>Writes the files of a new site below one folder, readable for everyone whatever the account's habit is.</summary>
internal sealed class StagedFiles
{
    private const UnixFileMode FileBits =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode FolderBits =
        FileBits | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly SiteNames _names = new();
    private readonly FileStreamOptions _plain = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
    private readonly bool _bitsAreMasked;

    public StagedFiles(string folder)
    {
        Folder = folder;
        CreateFolder(folder);
        if (!OperatingSystem.IsWindows())
        {
            _plain.UnixCreateMode = FileBits;
            _bitsAreMasked = (File.GetUnixFileMode(folder) & FolderBits) != FolderBits;
            GiveFolderItsBits(folder);
        }
    }

    public string Folder { get; }

    public int Count => _names.Files;

    public long Bytes { get; private set; }

    public int Pages { get; private set; }

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
        foreach (var folder in _names.Take(file.Path))
        {
            CreateFolder(Within(folder));
            GiveFolderItsBits(Within(folder));
        }

        using var stream = new FileStream(Within(file.Path), _plain);
        stream.Write(file.Content.Span);
        GiveFileItsBits(stream);
        Bytes += file.Content.Length;
        Pages += file.Path.EndsWith(".html", StringComparison.Ordinal) ? 1 : 0;
        if (!OperatingSystem.IsLinux())
        {
            stream.Flush(flushToDisk: true); // Linux flushes all of them in one go, before the swap
        }
    }

    private string Within(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, FolderBits);
        }
    }

    private void GiveFolderItsBits(string folder)
    {
        if (_bitsAreMasked && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, FolderBits);
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
