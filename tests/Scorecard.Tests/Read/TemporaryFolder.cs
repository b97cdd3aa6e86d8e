namespace Scorecard.Tests.Read;

/// <summary>A folder for one test, gone after it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("council-").FullName;

    /// <summary>Copies the files of a folder over what is here; findings beside them stay behind.</summary>
    public void Lay(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.GetRelativePath(folder, file);
            if (path.Contains(System.IO.Path.DirectorySeparatorChar))
            {
                Write(path, File.ReadAllBytes(file));
            }
        }
    }

    /// <summary>Writes one file.</summary>
    public void Write(string path, byte[] bytes)
    {
        var full = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
