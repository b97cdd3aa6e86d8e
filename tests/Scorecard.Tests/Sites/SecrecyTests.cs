using Scorecard.Domain;

namespace Scorecard.Tests.Sites;

/// <summary>What must not be published is not, anywhere.</summary>
public sealed class SecrecyTests
{
    private const string April = "data/results/2017-04.csv";

    [Fact]
    public void A_draft_is_not_built_unless_asked_and_is_then_marked_on_every_page()
    {
        using var council = CouncilFolder.Small();
        council.Replace("content/editions/2017-04/edition.yaml", "versions:\n  - version: 1\n    published: 2017-06-14\n", "");
        Assert.DoesNotContain(council.Built().Paths, p => p.StartsWith("2017-04", StringComparison.Ordinal));

        var drafts = council.Built(request => request with { Drafts = true });
        var pages = drafts.Paths.Where(p => p.StartsWith("2017-04", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.Contains("Draft: not published yet", drafts.Text(page), StringComparison.Ordinal);
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", drafts.Text(page), StringComparison.Ordinal);
        });
        Assert.DoesNotContain("2017-04", drafts.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("April 2017", drafts.Text("feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exempt")]
    [InlineData("restricted")]
    public void Closed_content_never_reaches_a_public_build(string classification)
    {
        using var council = CouncilFolder.Small();
        council.Replace("content/editions/2017-03/edition.yaml", "classification: unrestricted", $"classification: {classification}");
        council.Replace("content/editions/2017-03/cover-paper.md", "classification: Unrestricted", $"classification: {classification}");
        council.Replace("data/results/2017-03.csv", File.ReadLines(Path.Combine(council.Root, "data/results/2017-03.csv")).First(l => l.StartsWith("SCS-A1", StringComparison.Ordinal)), "SCS-A1,all,,,,48713,,secretremark");
        council.Replace("content/editions/2017-04/commentary/SCS-01.md", "{{ SCS-01.previous }}", "an earlier figure");

        var open = council.Built();
        Assert.Empty(open.With("48713").Concat(open.With("48,713")).Concat(open.With("secretremark")));
        Assert.DoesNotContain(open.Paths, p => p.Contains("2017-03", StringComparison.Ordinal));

        var closed = council.Built(request => request with { Audience = Audience.Intranet });
        Assert.NotEmpty(closed.With("48,713"));
        Assert.All(
            closed.Paths.Where(p => p.StartsWith("2017-03", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)),
            page => Assert.Contains(classification == "exempt" ? "Exempt information" : "Restricted:", closed.Text(page), StringComparison.Ordinal));
        Assert.Equal("User-agent: *\nDisallow: /\n", closed.Text("robots.txt"));
    }

    [Fact]
    public void What_stands_beside_a_suppressed_value_changes_no_byte()
    {
        using var one = CouncilFolder.Small();
        using var two = CouncilFolder.Small();
        Suppress(one, "173", "200");
        Suppress(two, "48713", "99999");
        var (first, second) = (one.Built(), two.Built());
        Assert.Empty(first.Differences(second));
        Assert.Contains("suppressed", first.Text("2017-04/v1/data/scorecard.json"), StringComparison.Ordinal);
    }

    private static void Suppress(CouncilFolder council, string numerator, string denominator)
    {
        council.Replace(April, "SCS-01,all,,184,200,,,", $"SCS-01,all,,{numerator},{denominator},[c],,");
        council.Replace(April, "SCS-01,uasc,,32,40,,,", "SCS-01,uasc,,,,[c],,");
        council.Write("content/editions/2017-04/commentary/SCS-01.md", "No figures.\n");
        council.Write("content/editions/2017-04/cohorts/uasc.md", "No figures.\n");
    }
}
