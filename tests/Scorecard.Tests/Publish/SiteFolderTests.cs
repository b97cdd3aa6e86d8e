using Scorecard.Publish;
using Scorecard.Render;

namespace Scorecard.Tests.Publish;

public sealed class SiteFolderTests : IDisposable
{
    private readonly Folder _council = new();

    public void Dispose() => _council.Dispose();

    [Fact]
    public void The_first_site_is_published_into_a_folder_that_was_not_there()
    {
        var written = _council.Publish("2017-03");

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
        Assert.Equal(5, written.Files);
        Assert.Equal(Folder.Pages("2017-03").Sum(page => page.Content.Length), written.Bytes);
        Assert.Empty(written.Warnings);
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void An_empty_folder_may_be_published_into()
    {
        Directory.CreateDirectory(_council.Site);

        _council.Publish("2017-03");

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
    }

    [Fact]
    public void The_folders_above_the_output_are_made()
    {
        SiteFolder.Replace(_council.Target with { Output = "a/b/_site" }, Folder.Pages("2017-03"), CancellationToken.None);

        Assert.True(File.Exists(_council.At("a/b/_site/2017-03/v1/index.html")));
    }

    [Fact]
    public void Nothing_of_the_old_site_stays_in_the_new_one()
    {
        _council.Publish("2017-03");
        _council.Put("_site/dropped-in-by-hand.html", "old");

        _council.Publish("2017-04");

        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void What_stands_there_already_is_not_written_again()
    {
        _council.Publish("2017-03");
        var style = new FileInfo(_council.At("_site/.nojekyll"));
        style.LastWriteTimeUtc = DateTime.UnixEpoch;

        var again = _council.Publish("2017-03");
        var next = _council.Publish("2017-04");

        Assert.Equal(0, again.Changed);
        Assert.Equal(4, next.Changed);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_council.At("_site/.nojekyll")));
        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void A_link_or_an_empty_folder_in_the_old_site_does_not_stay()
    {
        _council.Publish("2017-03");
        Directory.CreateDirectory(_council.At("_site/empty"));
        _council.Publish("2017-03");
        Assert.False(Directory.Exists(_council.At("_site/empty")));

        File.Move(_council.At("_site/index.html"), _council.At("elsewhere.html"));
        File.CreateSymbolicLink(_council.At("_site/index.html"), _council.At("elsewhere.html"));
        _council.Publish("2017-03");

        Assert.Null(new FileInfo(_council.At("_site/index.html")).LinkTarget);
        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
    }

    [Fact]
    public void A_site_that_fails_while_it_is_made_leaves_the_old_one_as_it_was()
    {
        _council.Publish("2017-03");

        Assert.Throws<InvalidDataException>(() => SiteFolder.Replace(_council.Target, Failing(), CancellationToken.None));

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
        Assert.Empty(_council.Beside());

        static IEnumerable<SiteFile> Failing() => Folder.Pages("2017-04").Concat(
            Enumerable.Range(0, 1).Select<int, SiteFile>(_ => throw new InvalidDataException("a page could not be made")));
    }

    [Fact]
    public void A_build_that_is_called_off_leaves_the_old_site_as_it_was()
    {
        _council.Publish("2017-03");
        using var off = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => SiteFolder.Replace(_council.Target, CalledOff(), off.Token));

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
        Assert.Empty(_council.Beside());

        IEnumerable<SiteFile> CalledOff()
        {
            foreach (var page in Folder.Pages("2017-04"))
            {
                yield return page;
            }

            off.Cancel();
        }
    }

    [Fact]
    public void A_site_that_the_next_build_could_not_recognise_is_a_fault_of_ours()
    {
        _council.Publish("2017-03");

        Assert.Throws<InvalidOperationException>(() =>
            SiteFolder.Replace(_council.Target, [Folder.Text("index.html", "bare")], CancellationToken.None));

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
    }

    [Fact]
    public void Every_reader_may_read_the_site_and_nobody_else_may_change_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _council.Publish("2017-03");

        Assert.Equal("644", Bits("index.html"));
        Assert.Equal("755", Bits("2017-03/v1"));
        Assert.Equal("755", Bits("."));
    }

    [Fact]
    public async Task Two_builds_at_once_publish_one_after_the_other()
    {
        var waited = false;
        using var first = SiteStaging.Open(_council.Target);
        var second = Task.Run(() => SiteFolder.Replace(
            _council.Target with { OnWaiting = () => Volatile.Write(ref waited, true) }, Folder.Pages("2017-04"), CancellationToken.None));
        SpinWait.SpinUntil(() => Volatile.Read(ref waited));
        foreach (var page in Folder.Pages("2017-03"))
        {
            first.Write(page);
        }

        first.Commit();
        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
        first.Dispose();
        await second;

        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void A_build_that_waits_too_long_says_for_what()
    {
        using var first = SiteStaging.Open(_council.Target);

        var refusal = Assert.Throws<PublishException>(() => SiteFolder.Replace(
            _council.Target with { Patience = TimeSpan.FromMilliseconds(60) }, Folder.Pages("2017-04"), CancellationToken.None));

        Assert.Equal("another run is publishing beside “_site” and does not finish", refusal.Message);
    }

    [Fact]
    public void A_build_that_waits_can_be_called_off()
    {
        using var first = SiteStaging.Open(_council.Target);
        using var off = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => SiteFolder.Replace(
            _council.Target with { OnWaiting = off.Cancel }, Folder.Pages("2017-04"), off.Token));
    }

    [Fact]
    public async Task The_site_is_never_away_while_it_is_replaced()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        _council.Publish("2017-03");
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var away = 0;
            while (!done.IsCancellationRequested)
            {
                away += File.Exists(_council.At("_site/index.html")) ? 0 : 1;
            }

            return away;
        });

        foreach (var month in Enumerable.Range(1, 12))
        {
            _council.Publish($"2017-{month:00}");
        }

        await done.CancelAsync();
        Assert.Equal(0, await reader);
    }

    private string Bits(string path) =>
        OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(Path.Combine(_council.Site, path)), 8);

    [Fact]
    public void A_page_that_was_to_be_kept_and_is_gone_leaves_the_old_site_as_it_is()
    {
        _council.Publish("2017-04");
        var files = Folder.Pages("2017-05").Append(SiteFile.Kept("2017-04/v1/gone.html", 12));

        Assert.Throws<PublishException>(() => SiteFolder.Replace(_council.Target, files, CancellationToken.None));
        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void Many_pages_that_are_kept_stand_in_the_new_site_as_they_stood_in_the_old()
    {
        var pages = Many().ToList();
        SiteFolder.Replace(_council.Target, Folder.Pages("2017-03").Concat(pages), CancellationToken.None);
        var expected = _council.Published().Where(page => page.StartsWith("many", StringComparison.Ordinal)).ToList();

        var written = SiteFolder.Replace(
            _council.Target, Folder.Pages("2017-04").Concat(pages.Select(page => SiteFile.Kept(page.Path, page.Length))), CancellationToken.None);

        Assert.Equal(pages.Count, expected.Count);
        Assert.Equal(expected, _council.Published().Where(page => page.StartsWith("many", StringComparison.Ordinal)));
        Assert.Equal(pages.Count + 5, written.Files);
        Assert.Empty(_council.Beside());
    }

    /// <summary>Pages are given their second name while those that follow are looked at.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(999)]
    public void A_page_that_goes_while_the_new_site_is_made_leaves_the_old_one_as_it_is(int gone)
    {
        var pages = Many().ToList();
        SiteFolder.Replace(_council.Target, Folder.Pages("2017-03").Concat(pages), CancellationToken.None);
        var kept = pages.Select((page, number) =>
        {
            if (number == 0)
            {
                File.Delete(Path.Combine(_council.Site, pages[gone].Path));
            }

            return SiteFile.Kept(page.Path, page.Length);
        });

        Assert.Throws<PublishException>(() => SiteFolder.Replace(_council.Target, Folder.Pages("2017-04").Concat(kept), CancellationToken.None));

        Assert.Equal(Folder.Pages("2017-03").Count() + pages.Count - 1, _council.Published().Length);
        Assert.Empty(_council.Beside());
    }

    private static IEnumerable<SiteFile> Many() =>
        Enumerable.Range(0, 1000).Select(number => Folder.Text($"many/{number % 100}/{number}.html", $"page {number}"));
}
