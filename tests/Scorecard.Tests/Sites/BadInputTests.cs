using Scorecard.Publish;

namespace Scorecard.Tests.Sites;

/// <summary>Whatever the inputs are, nothing half-done is published.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void An_error_leaves_the_old_site_as_it_was()
    {
        using var council = CouncilFolder.Small();
        var before = council.Built();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        var outcome = council.Build();
        Assert.Null(outcome.Written);
        Assert.True(outcome.Check.Errors > 0);
        Assert.Empty(before.Differences(BuiltSite.Read(Path.Combine(council.Root, "_site"))));
    }

    [Fact]
    public void A_finding_quotes_the_line_that_it_stands_on()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        Assert.Contains(council.Build().Check.Findings, f => f.Excerpt == "SCS-01,all,,184,2oo,,,");
    }

    [Fact]
    public void A_count_that_must_not_be_shown_is_quoted_nowhere()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,3,48713,,,");
        var small = council.Build().Check.Findings.Single(f => f.Rule.Code == "SC1328");
        Assert.Equal("", small.Excerpt);
        Assert.DoesNotContain("48713", small.Message + small.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_told_what_is_missing()
    {
        using var council = CouncilFolder.Small();
        Directory.Delete(Path.Combine(council.Root, "data"), recursive: true);
        Directory.Delete(Path.Combine(council.Root, "content"), recursive: true);
        Assert.True(council.Build().Check.Errors > 0);
    }

    [Fact]
    public void A_folder_of_others_is_not_replaced()
    {
        using var council = CouncilFolder.Small();
        council.Write("_site/precious.txt", "mine");
        Assert.Throws<PublishException>(() => council.Build());
        Assert.True(File.Exists(Path.Combine(council.Root, "_site", "precious.txt")));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    public void Hostile_words_in_a_title_are_shown_as_words(string hostile)
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/scorecard.yaml", "title: Children in care scorecard", $"title: \"{hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        var site = council.Built();
        foreach (var page in site.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(hostile, site.Text(page), StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)<script(?! src=)", site.Text(page));
            Assert.DoesNotContain("<img", site.Text(page), StringComparison.OrdinalIgnoreCase);
        }
    }
}
