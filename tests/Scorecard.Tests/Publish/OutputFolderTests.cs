using Scorecard.Publish;

namespace Scorecard.Tests.Publish;

public sealed class OutputFolderTests : IDisposable
{
    private readonly Folder _council = new();

    public OutputFolderTests()
    {
        _council.Put("data/results/2017-03.csv", "indicator");
        _council.Put("content/editions/2017-03/edition.yaml", "release: May 2017");
    }

    public void Dispose() => _council.Dispose();

    [Theory]
    [InlineData(".", "the output “.” holds the scorecard's own root")]
    [InlineData("..", "the output “..” holds the scorecard's own root")]
    [InlineData("_site/..", "the output “_site/..” holds the scorecard's own root")]
    [InlineData("/", "the output “/” is a whole disk")]
    [InlineData("data", "the output “data” and the input folder “data” overlap")]
    [InlineData("data/", "the output “data/” and the input folder “data” overlap")]
    [InlineData("content/_site", "the output “content/_site” and the input folder “content” overlap")]
    [InlineData("site/2017-04", "the output “site/2017-04” and the input folder “site” overlap")]
    [InlineData(".git/_site", "the output “.git/_site” lies inside a repository's own records")]
    public void An_output_that_would_harm_the_council_is_refused(string output, string message)
    {
        var refusal = Assert.Throws<PublishException>(() => OutputFolder.Of(_council.Target with { Output = output, TakeOver = true }));

        Assert.Equal(message, refusal.Message);
        Assert.NotEmpty(refusal.Fix);
    }

    [Fact]
    public void A_folder_that_only_starts_like_an_input_is_allowed() =>
        Assert.Equal("database", OutputFolder.Of(_council.Target with { Output = "database" }).Name);

    [Fact]
    public void An_input_folder_outside_the_root_is_protected_too()
    {
        using var elsewhere = new Folder();
        var target = _council.Target with { Output = elsewhere.At("theme/out"), Inputs = [elsewhere.At("theme")] };

        Assert.Throws<PublishException>(() => OutputFolder.Of(target));
    }

    [Fact]
    public void A_way_round_through_a_link_does_not_reach_an_input()
    {
        Directory.CreateSymbolicLink(_council.At("elsewhere"), _council.Root);

        var refusal = Assert.Throws<PublishException>(() => OutputFolder.Of(_council.Target with { Output = "elsewhere/data" }));

        Assert.Equal("the output “elsewhere/data” and the input folder “data” overlap", refusal.Message);
    }

    [Fact]
    public void A_root_that_is_reached_through_a_link_is_protected_too()
    {
        using var links = new Folder();
        Directory.CreateSymbolicLink(links.At("root"), _council.Root);

        Assert.Throws<PublishException>(() => OutputFolder.Of(new SiteTarget(_council.Root, links.At("root"))));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("nowhere")]
    public void An_output_that_is_itself_a_link_is_refused(string to)
    {
        Directory.CreateSymbolicLink(_council.Site, to);

        var refusal = Assert.Throws<PublishException>(() => _council.Publish("2017-03"));

        Assert.Equal($"the output “_site” is a link to “{to}”, and a site cannot be swapped in through a link", refusal.Message);
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(_council.At("one"), "two");
        Directory.CreateSymbolicLink(_council.At("two"), "one");

        Assert.Throws<PublishException>(() => OutputFolder.Of(_council.Target with { Output = "one/_site" }));
    }

    [Fact]
    public void A_relative_link_above_the_output_is_followed()
    {
        Directory.CreateDirectory(_council.At("deep/real"));
        Directory.CreateSymbolicLink(_council.At("deep/link"), "../deep/./real");

        var output = OutputFolder.Of(_council.Target with { Output = "deep/link/_site" });

        Assert.Equal(Path.Combine(RealPath.Of(_council.Root), "deep", "real", "_site"), output.Full);
    }
}
