using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Validate.Indicators;

namespace Scorecard.Tests.Validate.Indicators;

public sealed class DefinitionsReaderTests
{
    private readonly Report _report = new();

    [Fact]
    public void What_is_not_said_has_its_usual_meaning()
    {
        var indicator = Read(Section("Care", Indicator("SCS-01"))).Indicators.Single();
        Assert.Empty(_report.Findings);
        Assert.Equal((0, true, true), (indicator.Decimals, indicator.Bounded, indicator.Disclosive));
        Assert.Empty(indicator.Standards);
    }

    [Fact]
    public void Standards_come_oldest_first_whatever_their_order()
    {
        var indicator = Read(Section("Care", Indicator(
            "SCS-01",
            "standards: [{ from: 2017-04, target: 90, minimum: 80 }, { from: 2016-04, target: 85, minimum: 85, strict: true }]")))
            .Indicators.Single();
        Assert.Equal(
            [
                new Standard.AtLeast(Month.Of(2016, 4), 85, 85, Strict: true),
                new Standard.AtLeast(Month.Of(2017, 4), 90, 80),
            ],
            indicator.Standards);
    }

    [Fact]
    public void One_standard_may_stand_without_a_list() =>
        Assert.True(Read(Section("Care", Indicator(
            "SCS-01", "standards: { annual: true, from: 2016-04, target: 85, minimum: 75 }"))).Indicators.Single().Standards.Single().Annual);

    [Fact]
    public void An_indicator_may_be_strict_as_a_whole_and_an_entry_otherwise() =>
        Assert.Equal(
            [true, false],
            Read(Section("Care", Indicator(
                "SCS-01",
                "strict: true",
                "standards: [{ from: 2016-04, target: 85, minimum: 75 }, { from: 2017-04, target: 85, minimum: 75, strict: false }]")))
                .Indicators.Single().Standards.Select(s => ((Standard.AtLeast)s).Strict));

    [Theory]
    [InlineData("lower", "{ from: 2016-04, target: 5, minimum: 5 }", "")]
    [InlineData("lower", "{ from: 2016-04, target: 6, minimum: 5 }", "SC1264")]
    [InlineData("higher", "{ from: 2016-04, target: 5, minimum: 6 }", "SC1264")]
    [InlineData("higher", "{ from: 2016-04, target: 5 }", "SC1202")]
    [InlineData("higher", "{ from: 2016-04, target: 5, green_within: 1, amber_within: 2 }", "SC1267 SC1267")]
    [InlineData("target", "{ from: 2016-04, target: 5, green_within: 0, amber_within: 0 }", "")]
    [InlineData("target", "{ from: 2016-04, target: 5 }", "SC1265")]
    [InlineData("target", "{ from: 2016-04, target: 5, minimum: 3 }", "SC1267")]
    [InlineData("target", "{ from: 2016-04, target: 5, green_within: -1, amber_within: 2 }", "SC1266")]
    [InlineData("higher", "{ from: 2016-04, target: 101, minimum: 5 }", "SC1269")]
    [InlineData("higher", "{ from: 2016-04, target: 5.50, minimum: 5 }", "SC1270")]
    [InlineData("higher", "{ from: 2016-04, target: 5.0, minimum: 5 }", "")]
    [InlineData("none", "{ from: 2016-04, target: 5, minimum: 5 }", "SC1261")]
    public void Standards_keep_to_the_polarity(string polarity, string standard, string codes)
    {
        Read(Section("Care", Indicator("SCS-01", $"standards: [{standard}]").Replace("polarity: higher", $"polarity: {polarity}", StringComparison.Ordinal)));
        Assert.Equal(codes, Yaml.Codes(_report));
    }

    [Theory]
    [InlineData("../../etc/passwd", "SC1243")]
    [InlineData("scs-01", "SC1243")]
    [InlineData("SCS05", "SC1243")]
    [InlineData("<script>", "SC1243")]
    public void An_id_that_would_break_addresses_is_refused(string id, string code)
    {
        var definitions = Read(Section("Care", Indicator($"\"{id}\"")));
        Assert.Equal(code, Yaml.Codes(_report));
        Assert.Empty(definitions.Sections);
        Assert.Contains(id, definitions.Broken);
    }

    [Fact]
    public void Ids_that_differ_only_in_capitals_are_one_id()
    {
        Read(Section("Care", Indicator("SCS-01")), Section("Staff", Indicator("scs-01")));
        Assert.Equal("SC1244", Yaml.Codes(_report));
    }

    [Fact]
    public void A_broken_definition_is_left_out_and_the_others_stay()
    {
        var definitions = Read(Section("Care", Indicator("SCS-01", "decimals: many"), Indicator("SCS-02")));
        Assert.Equal(["SCS-02"], definitions.Indicators.Select(i => i.Id.Value));
        Assert.Equal(["SCS-01"], definitions.Broken);
        Assert.True(definitions.IsComplete);
    }

    [Fact]
    public void Sections_and_indicators_come_by_order_and_then_by_name()
    {
        var definitions = Read(
            Section("Beta", Indicator("SCS-04"), Indicator("SCS-03"), Indicator("SCS-09", "order: 1")),
            Section("Alpha", Indicator("SCS-02")),
            "order: 1\n" + Section("Gamma", Indicator("SCS-01")));
        Assert.Equal(["gamma", "alpha", "beta"], definitions.Sections.Select(s => s.Slug));
        Assert.Equal(["SCS-09", "SCS-03", "SCS-04"], definitions.Sections[2].Indicators.Select(i => i.Id.Value));
    }

    [Fact]
    public void A_circle_of_replacements_is_told_once()
    {
        Read(Section("Care", Indicator("SCS-01", "replaces: SCS-02"), Indicator("SCS-02", "replaces: SCS-03"), Indicator("SCS-03", "replaces: SCS-01")));
        Assert.Contains("SCS-01 → SCS-02 → SCS-03 → SCS-01", Assert.Single(_report.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_an_id_leaves_the_list_open() =>
        Assert.False(Read(Section("Care", Indicator("~"))).IsComplete);

    private static string Indicator(string id, params string[] lines) => string.Concat(
        ((string[])[$"- id: {id}", "  title: T", "  unit: percent", "  polarity: higher", "  basis: month", .. lines.Select(l => $"  {l}")])
            .Select(line => $"{line}\n"));

    private static string Section(string title, params string[] indicators) =>
        $"section: {title}\nindicators:\n{string.Concat(indicators)}";

    private Definitions Read(params string[] files) => DefinitionsReader.Read(
        [.. files.Select((text, i) => Yaml.File($"data/indicators/{i}.yaml", text))],
        new Council { Title = "T", Authority = "A", BaseUrl = new Uri("https://example.gov.uk/") },
        _report);
}
