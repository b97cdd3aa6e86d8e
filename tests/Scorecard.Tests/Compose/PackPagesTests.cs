using System.Text.RegularExpressions;
using Scorecard.Domain;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Compose;

/// <summary>The pack says what its parts say, in order, and leads within itself.</summary>
public sealed partial class PackPagesTests
{
    private const string Pack = "2017-04/v1/pack/index.html";

    [Fact]
    public void The_parts_stand_in_the_committees_order()
    {
        using var council = CouncilFolder.Small();
        var parts = Part().Matches(council.Built().Text(Pack)).Select(match => match.Groups[1].Value);
        Assert.Equal(["part-paper", "part-scorecard", "part-exceptions", "part-cohort-uasc"], parts);
    }

    [Fact]
    public void Every_paragraph_of_the_paper_keeps_its_anchor()
    {
        using var council = CouncilFolder.Small();
        var site = council.Built();
        var anchors = Paragraph().Matches(site.Text("2017-04/v1/cover-paper/index.html")).Select(match => match.Value).ToList();
        Assert.NotEmpty(anchors);
        Assert.All(anchors, anchor => Assert.Contains(anchor, site.Text(Pack), StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_within_the_pack_has_a_place_to_lead_to()
    {
        using var council = CouncilFolder.Small();
        var page = council.Built().Text(Pack);
        var links = Within().Matches(page).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("exception-scs-04", links);
        Assert.All(links, link => Assert.Contains($"id=\"{link}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_month_without_a_paper_starts_with_the_scorecard()
    {
        using var council = CouncilFolder.Small();
        File.Delete(Path.Combine(council.Root, "content/editions/2017-04/cover-paper.md"));
        Assert.Equal("part-scorecard", Part().Match(council.Built().Text(Pack)).Groups[1].Value);
    }

    [Fact]
    public void Sheets_of_a_draft_say_so()
    {
        using var council = CouncilFolder.Small();
        council.Replace("content/editions/2017-04/edition.yaml", "versions:\n  - version: 1\n    published: 2017-06-14\n", "");
        var site = council.Built(request => request with { Drafts = true });
        Assert.Contains("content: \"April 2017, draft\";", site.Text("2017-04/v1/assets/pack.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_restricted_pack_is_for_the_intranet_and_says_so_on_each_sheet()
    {
        using var council = CouncilFolder.Small();
        council.Replace("content/editions/2017-04/edition.yaml", "classification: unrestricted", "classification: restricted");
        council.Replace("content/editions/2017-04/cover-paper.md", "classification: Unrestricted", "classification: Restricted");
        Assert.DoesNotContain(Pack, council.Built().Paths);
        var inside = council.Built(request => request with { Audience = Audience.Intranet });
        Assert.Contains("content: \"April 2017, version 1, restricted\";", inside.Text("2017-04/v1/assets/pack.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void Home_leads_to_the_pack_before_and_after_it_is_published()
    {
        using var council = CouncilFolder.Small();
        Assert.Contains(Pack, council.Built().Text("index.html"), StringComparison.Ordinal);
        council.Publish();
        Assert.Contains(Pack, council.Built().Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time()
    {
        using var council = CouncilFolder.Small();
        var levels = Heading().Matches(council.Built().Text(Pack)).Select(match => match.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [GeneratedRegex("<h2 id=\"(part-[^\"]+)\"")]
    private static partial Regex Part();

    [GeneratedRegex("<p id=\"p[0-9]+-[0-9]+\"")]
    private static partial Regex Paragraph();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Within();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();
}
