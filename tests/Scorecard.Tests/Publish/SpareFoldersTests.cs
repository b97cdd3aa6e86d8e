using Scorecard.Publish;
using Scorecard.Render;

namespace Scorecard.Tests.Publish;

/// <summary>The folders of a site that was replaced serve the next one, and show in nothing but the time it takes. Linux only.</summary>
public sealed class SpareFoldersTests : IDisposable
{
    private readonly Folder _council = new();

    public SpareFoldersTests()
    {
        _council.Put(".scorecard/.gitignore", "*\n");
        _council.Publish("2017-03");
        _council.Publish("2017-04");
    }

    public void Dispose() => _council.Dispose();

    [Fact]
    public void They_wait_with_what_builds_remember_and_hold_nothing()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(["2017-03", "2017-03/v1", "2017-03/v1/assets"], Below(Spare()));
            Assert.Empty(Directory.EnumerateFiles(Spare(), "*", SearchOption.AllDirectories));
            Assert.Equal([".scorecard"], _council.Beside());
        }
    }

    [Fact]
    public void The_next_site_has_its_own_folders_and_no_other()
    {
        _council.Publish("2017-05");

        Assert.Equal(Folder.Expected("2017-05"), _council.Published());
        Assert.Equal(["2017-05", "2017-05/v1", "2017-05/v1/assets"], Below(_council.Site));
    }

    [Fact]
    public void A_folder_that_both_sites_have_is_used_again()
    {
        if (OperatingSystem.IsLinux())
        {
            var marked = UnixFileMode.StickyBit | File.GetUnixFileMode(Spare());
            File.SetUnixFileMode(Path.Combine(Spare(), "2017-03", "v1"), marked);

            _council.Publish("2017-03");

            Assert.Equal(Folder.Expected("2017-03"), _council.Published());
            Assert.Equal(["2017-03", "2017-03/v1", "2017-03/v1/assets"], Below(_council.Site));
            Assert.Equal(marked, File.GetUnixFileMode(Path.Combine(_council.Site, "2017-03", "v1")));
        }
    }

    [Theory]
    [InlineData("a file")]
    [InlineData("a link")]
    [InlineData("rights of its own")]
    [InlineData("a file at the top")]
    [InlineData("rights of its own at the top")]
    [InlineData("a link in their place at the top")]
    public void What_is_not_as_we_would_make_it_is_not_used(string strange)
    {
        if (OperatingSystem.IsLinux())
        {
            var folder = strange.EndsWith("top", StringComparison.Ordinal) ? Spare() : Path.Combine(Spare(), "2017-03", "v1");
            Meddle(folder, strange);

            _council.Publish("2017-03");

            Assert.Equal(Folder.Expected("2017-03"), _council.Published());
            Assert.All(Directory.EnumerateDirectories(_council.Site, "*", SearchOption.AllDirectories).Append(_council.Site), folder =>
                Assert.Equal("755", Bits(folder)));
            Assert.Equal([".scorecard"], _council.Beside());
            Assert.Null(new FileInfo(_council.Site).LinkTarget);
        }
    }

    [Fact]
    public void A_build_that_fails_leaves_nothing_of_them_behind()
    {
        var files = Folder.Pages("2017-05").Append(SiteFile.Kept("2017-04/v1/gone.html", 12));

        Assert.Throws<PublishException>(() => SiteFolder.Replace(_council.Target, files, CancellationToken.None));

        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        Assert.Equal([".scorecard"], _council.Beside());
    }

    [Fact]
    public void Where_nothing_is_remembered_there_are_none()
    {
        Directory.Delete(_council.At(".scorecard"), recursive: true);

        _council.Publish("2017-05");

        Assert.Equal(Folder.Expected("2017-05"), _council.Published());
        Assert.Empty(_council.Beside());
    }

    private static void Meddle(string folder, string how)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (how.StartsWith("rights", StringComparison.Ordinal))
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        else if (how == "a link in their place at the top")
        {
            Directory.Delete(folder, recursive: true);
            Directory.CreateSymbolicLink(folder, Directory.CreateDirectory(folder + "-elsewhere").FullName);
        }
        else if (how == "a link")
        {
            Directory.CreateSymbolicLink(Path.Combine(folder, "assets", "link"), "/etc");
        }
        else
        {
            File.WriteAllText(Path.Combine(folder, "a.html"), "not ours");
        }
    }

    private static string Bits(string folder) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(folder), 8);

    private string Spare() => Assert.Single(Directory.GetDirectories(_council.At(".scorecard"), "*.folders"));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
