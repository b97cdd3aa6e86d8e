using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Validate.Councils;

namespace Scorecard.Tests.Validate.Councils;

public sealed class CouncilReaderTests
{
    private const string Least = "title: T\nauthority: A\nbase_url: https://example.gov.uk/scs\n";

    private readonly Report _report = new();

    [Fact]
    public void Three_lines_make_a_council()
    {
        var council = Read(Least);
        Assert.Empty(_report.Findings);
        Assert.Equal("https://example.gov.uk/scs/", council.BaseUrl.AbsoluteUri);
        Assert.Equal(("en-GB", 4, new Disclosure()), (council.Language, council.FinancialYearStart, council.Disclosure));
    }

    [Theory]
    [InlineData("ftp://example.gov.uk/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/scs/")]
    [InlineData("https://example.gov.uk/?a=b")]
    [InlineData("https://example.gov.uk/#a")]
    [InlineData("https://me:secret@example.gov.uk/")]
    public void A_base_that_cannot_be_cited_is_refused(string url)
    {
        Read($"title: T\nauthority: A\nbase_url: \"{url}\"\n");
        Assert.Equal("SC1222", Yaml.Codes(_report));
    }

    [Theory]
    [InlineData("../etc", "SC1226", "write etc")]
    [InlineData("7 days", "SC1226", "write small letters, digits and hyphens, starting with a letter")]
    [InlineData("UASC", "SC1226", "write uasc")]
    [InlineData("not", "SC1227", "write another id, such as not-group")]
    public void An_id_that_would_break_addresses_is_refused(string id, string code, string fix)
    {
        Read($"{Least}cohorts:\n  - id: \"{id}\"\n    title: Group\n");
        var finding = Assert.Single(_report.Findings);
        Assert.Equal((code, fix), (finding.Rule.Code, finding.Fix));
    }

    [Fact]
    public void A_threshold_of_zero_turns_protection_off() =>
        Assert.False(Read($"{Least}disclosure: {{ threshold: 0 }}\n").Disclosure.Protects(3));

    [Theory]
    [InlineData("cohorts: []\n", true)]
    [InlineData("cohorts: [{ id: uasc, title: U }]\n", true)]
    [InlineData("cohort: [{ id: uasc, title: U }]\n", false)]
    [InlineData("cohorts: [uasc]\n", false)]
    [InlineData("subsets: [{ title: U }]\n", false)]
    public void Nothing_is_unknown_while_a_group_may_be_misread(string groups, bool whole) =>
        Assert.Equal(whole, Groups.AreWhole(Yaml.File("data/scorecard.yaml", Least + groups).Root!));

    private Council Read(string yaml) => CouncilReader.Read(Yaml.File("data/scorecard.yaml", yaml), _report)!;
}
