using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Narratives;

public sealed class LinkChecksTests
{
    private static IReadOnlyList<string> Findings(string commentary)
    {
        using var folder = new NarrativeFolder();
        return folder.WithCommentary(commentary).Findings();
    }

    [Theory]
    [InlineData("SCS-03")]
    [InlineData("SCS-99")]
    [InlineData("../cover-paper.md")]
    [InlineData("../cover-paper.md#p1-2")]
    [InlineData("../../2017-03/cover-paper.md")]
    [InlineData("../../../pages/glossary.md")]
    [InlineData("SCS-01.md")]
    [InlineData("mailto:a@example.gov.uk")]
    [InlineData("https://www.gov.uk/")]
    public void A_link_that_leads_somewhere_is_in_order(string target) => Assert.Empty(Findings($"See [there]({target})."));

    [Theory]
    [InlineData("SCS-0", "write SCS-01")]
    [InlineData("scs-03", "write SCS-03")]
    [InlineData("SCS-11", "write SCS-01")]
    [InlineData("SCS-04", "delete the link: SCS-04 is not reported for 2017-04")]
    [InlineData("../cover-papers.md", "write ../cover-paper.md")]
    [InlineData("cover-paper.md", "write ../cover-paper.md")]
    [InlineData("../cover-paper.md#p1-3", "write ../cover-paper.md#p1-1")]
    [InlineData("../../../pages/glosary.md", "write ../../../pages/glossary.md")]
    [InlineData("../../../pages/glossary.md#a", "write ../../../pages/glossary.md")]
    [InlineData("#p1-1", "only paragraphs of cover papers")]
    [InlineData("somewhere", "write an indicator's id")]
    public void A_link_that_leads_nowhere_gets_the_nearest(string target, string fix) =>
        Assert.StartsWith(
            $"SC1531 2017-04/commentary/SCS-01.md(1,5): the link to “{target}” leads nowhere; {fix}",
            Assert.Single(Findings($"See [there]({target}).")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](//example.com)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: VBScript:x")]
    public void A_link_that_could_harm_readers_is_refused(string commentary) =>
        Assert.Contains("could harm readers", Assert.Single(Findings(commentary)), StringComparison.Ordinal);

    [Fact]
    public void A_link_needs_words() =>
        Assert.StartsWith("SC1534 ", Assert.Single(Findings("See [](SCS-03).")), StringComparison.Ordinal);

    [Fact]
    public void A_paper_may_link_to_its_own_paragraphs()
    {
        using var folder = new NarrativeFolder();
        folder.With($"{NarrativeFolder.April}/cover-paper.md", "---\nsummary: s\nrecommendation: r\n---\n## A\n\nSee [one](#p1-1) and [two](#p2-1).");

        Assert.StartsWith(
            "SC1531 2017-04/cover-paper.md(7,22): the link to “#p2-1” leads nowhere; write #p1-1",
            Assert.Single(folder.Findings()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Classification.Restricted, false)]
    [InlineData(Classification.Exempt, false)]
    [InlineData(Classification.Unrestricted, true)]
    public void A_link_does_not_lead_where_not_all_readers_may_go(Classification march, bool draft)
    {
        using var folder = new NarrativeFolder { MarchIs = march, MarchIsDraft = draft };
        folder.WithCommentary("See [March](../../2017-03/cover-paper.md).");
        folder.With("content/pages/glossary.md", "# Glossary\n\nSee [March](../editions/2017-03/cover-paper.md).");

        Assert.Equal(2, folder.Findings().Count(f => f.StartsWith("SC1533 ", StringComparison.Ordinal)));
    }
}
