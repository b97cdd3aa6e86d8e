using System.Diagnostics;
using System.Text;
using CsCheck;
using Scorecard.Hash;
using Scorecard.Tests.Read;

namespace Scorecard.Tests.Hash;

/// <summary>A walk finds what stands in a folder, all of it, and follows nothing out of it. Linux only: elsewhere there is none.</summary>
public sealed class FolderWalkTests
{
    private static readonly Gen<(string Path, byte[] Bytes)[]> _trees = Gen.Select(
            Gen.String[Gen.Char["abcé"], 1, 2].Array[1, 5].Select(parts => string.Join('/', parts)),
            Gen.OneOf(Gen.Byte.Array[0, 300], Gen.Byte.Array[70_000, 70_100]))
        .Array[0, 30];

    [Fact]
    public void A_walk_finds_what_a_listing_finds()
    {
        if (OperatingSystem.IsLinux())
        {
            _trees.Sample(tree => Assert.Equal(Listed(tree, out var walked), walked), iter: 60, threads: 1);
        }
    }

    [Fact]
    public void Links_and_pipes_are_named_and_left_alone()
    {
        if (OperatingSystem.IsLinux())
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(Path.Combine(folder.Path, "in", "empty"));
            File.CreateSymbolicLink(Path.Combine(folder.Path, "in", "file"), "/etc/passwd");
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "out"), "/etc");
            Process.Start("mkfifo", [Path.Combine(folder.Path, "in", "pipe")]).WaitForExit();

            Assert.Equal(
                ["in Folder", "in/empty EmptyFolder", "in/file Link", "in/pipe Other", "out Link"],
                FolderWalk.Of(folder.Path)!.Select(standing => $"{standing.Path} {standing.Kind}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_folder_is_listed_to_its_end_however_much_stands_in_it()
    {
        if (OperatingSystem.IsLinux())
        {
            using var folder = new TemporaryFolder();
            string[] names = [.. Enumerable.Range(0, 2000).Select(number => $"in/deep/{new string('n', 40)}é-{number}")];
            Directory.CreateDirectory(Path.Combine(folder.Path, "in", "deep"));
            Array.ForEach(names, name => File.WriteAllText(Path.Combine(folder.Path, name), name));

            var walked = FolderWalk.Of(folder.Path)!.Where(standing => standing.Kind == StandingKind.File).ToDictionary(standing => standing.Path);

            Assert.Equal(names.Order(StringComparer.Ordinal), walked.Keys.Order(StringComparer.Ordinal));
            Assert.All(names, name => Assert.Equal(Fingerprint.Of(Encoding.UTF8.GetBytes(name)), walked[name].Fingerprint));
        }
    }

    [Fact]
    public void What_is_not_there_or_no_folder_is_a_fault_and_no_wait()
    {
        if (OperatingSystem.IsLinux())
        {
            using var folder = new TemporaryFolder();
            Process.Start("mkfifo", [Path.Combine(folder.Path, "pipe")]).WaitForExit();

            Assert.Throws<IOException>(() => FolderWalk.Of(Path.Combine(folder.Path, "nowhere")));
            Assert.Throws<IOException>(() => FolderWalk.Of(Path.Combine(folder.Path, "pipe")));
        }
    }

    private static List<string> Listed((string Path, byte[] Bytes)[] tree, out List<string> walked)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in tree)
        {
            Put(Path.Combine(folder.Path, path), bytes);
        }

        walked = [.. FolderWalk.Of(folder.Path)!
            .Select(standing => $"{standing.Path} {standing.Kind} {standing.Fingerprint} {standing.Length} {standing.Rights}").Order(StringComparer.Ordinal)];
        return [.. new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => $"{Path.GetRelativePath(folder.Path, entry.FullName)} {Told(entry)}").Order(StringComparer.Ordinal)];
    }

    private static string Told(FileSystemInfo entry) => entry is DirectoryInfo inner
        ? $"{(inner.EnumerateFileSystemInfos().Any() ? "Folder" : "EmptyFolder")} 0 0 None"
        : $"File {Fingerprint.Of(File.ReadAllBytes(entry.FullName))} {((FileInfo)entry).Length} {entry.UnixFileMode}";

    /// <summary>A name that is a file's already is no folder's, and the other way round.</summary>
    private static void Put(string path, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The one that came first stands.
        }
    }
}
