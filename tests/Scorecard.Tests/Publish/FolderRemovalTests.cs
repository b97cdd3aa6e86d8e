using System.Diagnostics;
using Scorecard.Publish;
using Scorecard.Tests.Read;

namespace Scorecard.Tests.Publish;

/// <summary>A folder goes with all that stands in it, and nothing else does.</summary>
public sealed class FolderRemovalTests
{
    [Fact]
    public void Everything_below_it_goes_however_much_that_is()
    {
        using var above = new TemporaryFolder();
        var folder = Path.Combine(above.Path, "old");
        foreach (var number in Enumerable.Range(0, 3000))
        {
            var file = Path.Combine(folder, $"{number % 7}", $"{number % 3}é", new string('n', 60) + number);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "a");
        }

        Directory.CreateDirectory(Path.Combine(folder, "empty", "too"));
        FolderRemoval.Remove(folder);
        FolderRemoval.Remove(folder);

        Assert.Empty(Directory.GetFileSystemEntries(above.Path));
    }

    [Fact]
    public void What_its_links_lead_to_stays()
    {
        if (!OperatingSystem.IsWindows())
        {
            using var above = new TemporaryFolder();
            var (kept, folder) = (Path.Combine(above.Path, "kept"), Path.Combine(above.Path, "old"));
            Directory.CreateDirectory(kept);
            File.WriteAllText(Path.Combine(kept, "a"), "a");
            Directory.CreateDirectory(Path.Combine(folder, "in"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "in", "link"), kept);
            Directory.CreateSymbolicLink(Path.Combine(folder, "link"), kept);
            File.CreateSymbolicLink(Path.Combine(folder, "in", "file"), Path.Combine(kept, "a"));

            FolderRemoval.Remove(folder);

            Assert.Equal([kept], Directory.GetFileSystemEntries(above.Path));
            Assert.Equal("a", File.ReadAllText(Path.Combine(kept, "a")));
        }
    }

    /// <summary>.NET cannot name such a file.</summary>
    [Fact]
    public void A_name_that_is_no_text_goes_too()
    {
        if (OperatingSystem.IsLinux())
        {
            using var above = new TemporaryFolder();
            var folder = Path.Combine(above.Path, "old");
            Directory.CreateDirectory(Path.Combine(folder, "in"));
            Process.Start("sh", ["-c", $"cd '{folder}/in' && : > \"$(printf 'a\\377')\" && cd .. && : > \"$(printf '\\376')\""]).WaitForExit();
            Assert.NotEmpty(Directory.GetFileSystemEntries(Path.Combine(folder, "in")));

            FolderRemoval.Remove(folder);

            Assert.Empty(Directory.GetFileSystemEntries(above.Path));
        }
    }
}
