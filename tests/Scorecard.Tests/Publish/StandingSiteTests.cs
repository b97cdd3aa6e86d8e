using System.Diagnostics;
using Scorecard.Hash;
using Scorecard.Publish;

namespace Scorecard.Tests.Publish;

/// <summary>The walk through a site that stands, and the way that other systems go, say the same of it.</summary>
public sealed class StandingSiteTests : IDisposable
{
    private const string Page = "2017-04/v1/index.html";

    private readonly Folder _folder = new();
    private readonly Dictionary<string, UInt128> _left;

    public StandingSiteTests()
    {
        _folder.Publish("2017-04");
        _left = Folder.Pages("2017-04").ToDictionary(page => page.Path, page => Fingerprint.Of(page.Content));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_left_stands() => IsHeld(true);

    [Fact]
    public void A_page_that_was_changed_is_not_what_was_left()
    {
        File.AppendAllText(At(Page), " ");

        IsHeld(false);
    }

    [Fact]
    public void A_page_that_is_gone_is_missed()
    {
        File.Delete(At(Page));

        IsHeld(false);
    }

    [Theory]
    [InlineData("added.html")]
    [InlineData("2017-04/v1/added.html")]
    [InlineData("2017-04/v1/é.html")]
    public void A_page_that_somebody_added_is_no_part_of_it(string path)
    {
        File.WriteAllText(At(path), "");

        IsHeld(false);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("2017-04/v1/empty")]
    public void An_empty_folder_is_no_part_of_it(string path)
    {
        Directory.CreateDirectory(At(path));

        IsHeld(false);
    }

    [Fact]
    public void A_link_to_the_same_bytes_is_not_the_page()
    {
        File.Move(At(Page), _folder.At("elsewhere.html"));
        File.CreateSymbolicLink(At(Page), _folder.At("elsewhere.html"));

        IsHeld(false);
    }

    [Fact]
    public void A_link_to_the_same_folder_is_not_the_folder()
    {
        Directory.Move(At("2017-04"), _folder.At("elsewhere"));
        Directory.CreateSymbolicLink(At("2017-04"), _folder.At("elsewhere"));

        IsHeld(false);
    }

    [Fact]
    public void A_page_that_not_everyone_may_read_is_not_as_we_leave_pages()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At(Page), UnixFileMode.UserRead | UnixFileMode.UserWrite);
            IsHeld(false);
        }
    }

    [Fact]
    public void Nobody_waits_for_a_pipe_in_a_pages_place()
    {
        if (OperatingSystem.IsLinux())
        {
            File.Delete(At(Page));
            Process.Start("mkfifo", ["-m", "644", At(Page)]).WaitForExit();
            IsHeld(false);
            Assert.Equal(1, _folder.Publish("2017-04").Changed);
            IsHeld(true);
        }
    }

    [Fact]
    public void A_folder_with_more_names_than_are_listed_at_once_is_walked_to_its_end()
    {
        foreach (var number in Enumerable.Range(0, 2000))
        {
            var page = Folder.Text($"2017-04/v1/a-page-with-a-name-of-some-length-{number}.html", $"{number}");
            File.WriteAllBytes(At(page.Path), page.Content.Span);
            _left.Add(page.Path, Fingerprint.Of(page.Content));
        }

        IsHeld(true);
        File.Delete(At("2017-04/v1/a-page-with-a-name-of-some-length-1999.html"));
        IsHeld(false);
    }

    [Fact]
    public void A_page_longer_than_is_read_at_once_is_read_to_its_end()
    {
        var lengthy = Folder.Text(Page, string.Concat(Enumerable.Repeat("0123456789abcdef", 20_000)));
        File.WriteAllBytes(At(Page), lengthy.Content.Span);
        _left[Page] = Fingerprint.Of(lengthy.Content);

        IsHeld(true);
        File.WriteAllBytes(At(Page), [.. lengthy.Content.Span[..^1], (byte)'g']);
        IsHeld(false);
    }

    private string At(string path) => Path.Combine(_folder.Site, path);

    private void IsHeld(bool expected)
    {
        Assert.Equal(expected, OldSite.Of(_folder.Site).IsExactly(_left));
        Assert.Equal(expected, StandingSite.Holds(_folder.Site, _left));
    }
}
