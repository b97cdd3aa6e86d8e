using Scorecard.Publish;

namespace Scorecard.Tests.Publish;

/// <summary>Each test leaves the disk as a run leaves it that is killed after one of its steps; the next build mends it.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly Folder _council = new();

    public RecoveryTests() => _council.Publish("2017-03");

    public void Dispose() => _council.Dispose();

    [Fact]
    public void Killed_before_the_first_page_was_written()
    {
        Directory.CreateDirectory(_council.At("._site.staging-1"));

        TheNextBuildMendsIt();
    }

    [Fact]
    public void Killed_while_pages_were_written()
    {
        _council.Put("._site.staging-1/2017-04/v1/index.html", "half a pa");

        TheNextBuildMendsIt();
    }

    [Fact]
    public void Killed_between_the_exchange_and_the_removal_of_the_old_site()
    {
        Stage("2017-04");
        var atAStroke = FolderSwap.Swap(_council.Output, _council.At("._site.staging-1"));

        Assert.True(atAStroke || !OperatingSystem.IsLinux());
        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        TheNextBuildMendsIt();
    }

    [Fact]
    public void Killed_after_the_old_site_was_set_aside_on_a_disk_that_cannot_exchange()
    {
        Stage("2017-04");
        FolderSwap.SetAside(_council.Output);

        FolderSwap.Recover(_council.Output);
        Assert.Equal(Folder.Expected("2017-03"), _council.Published());

        FolderSwap.SetAside(_council.Output);
        TheNextBuildMendsIt();
    }

    [Fact]
    public void Killed_after_the_new_site_was_put_in_place_on_a_disk_that_cannot_exchange()
    {
        Stage("2017-04");
        FolderSwap.SetAside(_council.Output);
        FolderSwap.PutInPlace(_council.Output, _council.At("._site.staging-1"));

        FolderSwap.Recover(_council.Output);
        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
        TheNextBuildMendsIt();
    }

    [Fact]
    public void An_old_site_set_aside_comes_back_if_the_new_one_cannot_be_put_in_place()
    {
        FolderSwap.SetAside(_council.Output);

        Assert.ThrowsAny<IOException>(() => FolderSwap.PutInPlace(_council.Output, _council.At("._site.staging-1")));

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
    }

    [Fact]
    public void An_old_site_set_aside_is_not_lost_when_the_next_build_is_refused()
    {
        FolderSwap.SetAside(_council.Output);

        using (SiteStaging.Open(_council.Target))
        {
            Assert.Equal(Folder.Expected("2017-03"), _council.Published());
        }

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void Litter_that_is_a_link_goes_without_harm_to_what_it_leads_to()
    {
        _council.Put("data/results/2017-03.csv", "indicator");
        Directory.CreateSymbolicLink(_council.At("._site.staging-1"), _council.At("data"));
        _council.Publish("2017-04");

        Assert.True(File.Exists(_council.At("data/results/2017-03.csv")));
        Assert.Equal(["data"], _council.Beside());
    }

    [Theory]
    [InlineData("_site/data")]
    [InlineData("_site/2017-04/v1/data")]
    public void A_link_inside_an_old_site_goes_without_harm_to_what_it_leads_to(string link)
    {
        _council.Put("data/results/2017-03.csv", "indicator");
        _council.Publish("2017-04");
        Directory.CreateDirectory(Path.GetDirectoryName(_council.At(link))!);
        Directory.CreateSymbolicLink(_council.At(link), _council.At("data"));
        _council.Publish("2017-04");

        Assert.True(File.Exists(_council.At("data/results/2017-03.csv")));
        Assert.Equal(Folder.Expected("2017-04"), _council.Published());
    }

    [Fact]
    public void What_only_looks_like_litter_is_left_alone()
    {
        _council.Put("._site.staging-notes/why.txt", "ours");
        _council.Put("._site.staging-", "ours");
        _council.Publish("2017-04");

        Assert.Equal(["._site.staging-", "._site.staging-notes"], _council.Beside());
    }

    private void Stage(string edition)
    {
        foreach (var page in Folder.Pages(edition))
        {
            _council.Put($"._site.staging-1/{page.Path}", System.Text.Encoding.UTF8.GetString(page.Content.Span));
        }
    }

    private void TheNextBuildMendsIt()
    {
        var written = _council.Publish("2017-05");

        Assert.Equal(Folder.Expected("2017-05"), _council.Published());
        Assert.Empty(written.Warnings);
        Assert.Empty(_council.Beside());
    }
}
