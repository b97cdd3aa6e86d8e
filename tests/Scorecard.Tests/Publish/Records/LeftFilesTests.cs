using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using Scorecard.Hash;
using Scorecard.Publish.Records;
using Scorecard.Tests.Read;

namespace Scorecard.Tests.Publish.Records;

/// <summary>What a build left is known again if it stands there whole, whichever way the disk is asked.</summary>
public sealed class LeftFilesTests : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public void Dispose()
    {
        // A name that is no text is beyond the framework.
        Process.Start("rm", ["-rf", Path.Combine(_site.Path, "stray")]).WaitForExit();
        _site.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_is_known_by_its_bytes_and_rights(bool isWalkRefused)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        RecordedFile[] left = [Left("a.html", "whole"), Left("b/c.html", "whole"), Left("b/bits.html", "bits"), Left("gone.html", "gone"), Left("e.html", "e"), Left("link.html", "link")];
        File.WriteAllText(Path.Combine(_site.Path, "a.html"), "whome");
        File.SetUnixFileMode(Path.Combine(_site.Path, "b/bits.html"), UnixFileMode.UserRead);
        File.Delete(Path.Combine(_site.Path, "gone.html"));
        File.Move(Path.Combine(_site.Path, "link.html"), Path.Combine(_site.Path, "b/moved.html"));
        File.CreateSymbolicLink(Path.Combine(_site.Path, "link.html"), Path.Combine(_site.Path, "b/moved.html"));
        if (isWalkRefused)
        {
            StrayName();
            Assert.Throws<IOException>(() => FolderWalk.Of(_site.Path)!.Count());
        }

        Assert.Equal([null, 5, null, null, 1, null], new LeftFiles(_site.Path).Lengths(left));
    }

    [Fact]
    public void Where_no_site_is_nothing_is_left() =>
        Assert.Equal([null], new LeftFiles(Path.Combine(_site.Path, "nowhere")).Lengths([new RecordedFile("a.html", default)]));

    [SupportedOSPlatform("linux")]
    private RecordedFile Left(string path, string text)
    {
        var file = Path.Combine(_site.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        return new RecordedFile(path, Fingerprint.Of(Encoding.UTF8.GetBytes(text)));
    }

    private void StrayName() => Process.Start(
        "sh", ["-c", "mkdir \"$0/stray\" && printf x > \"$0/stray/$(printf '\\377')\"", _site.Path]).WaitForExit();
}
