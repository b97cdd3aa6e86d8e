using System.Text;
using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Read;

public sealed class YamlDocumentTests
{
    private static readonly string[] _slips =
    [
        "indicators:\n\t- id: SCS-01\n",
        "section: Care leavers\n\torder: 1\n",
        "owner: Smith, J.: Head\n",
        "title: Help\n  order: 2\n",
        "key without its colon\norder: 1\n",
        "order:1\n",
        "title: \"Help\" with it\n",
        "title: 'it's'\n",
        "title: 'never closed\norder: 1\n",
        "title: \"a path C:\\quarter\"\n",
        "title: @performance\n",
        "title: %\n",
        "title: **CONSIDER** it\n",
        "title: & more\n",
        "title: ]\n",
        "title: - one\n",
        "summary: {{ rag.red }} measures are Red\n",
        "summary: {{ rag.red }}\n",
        "cohorts: [uasc\nsubsets: [qpr]\n",
        "cohorts: [uasc",
        "meeting: { committee: Cabinet\ndate: 2017-06-22\n",
        "- one\n- two\n",
        "title: Help\nstray\n",
        "? [a, b]\n: c\n",
        "*all\n",
        "title: Help\n...\nmore: 1\n",
    ];

    [Fact]
    public async Task A_slip_in_a_definition_is_said_in_an_officers_words()
    {
        var text = new StringBuilder();
        foreach (var slip in _slips)
        {
            text.Append(slip.TrimEnd('\n').Replace("\t", "→", StringComparison.Ordinal)).Append('\n');
            foreach (var found in Findings(slip))
            {
                text.Append($"  {found.Location}: {found.Rule.Code}: {found.Message}\n    fix: {found.Fix}\n");
            }

            text.Append('\n');
        }

        await Verifier.Verify(text.ToString());
    }

    [Fact]
    public void A_value_knows_its_line_and_column()
    {
        var reading = YamlDocument.Read("data/scorecard.yaml", "title: Scorecard\ncontact:\n  - { name: \"Priya\" }\n", 5, new Report());

        var contact = Assert.IsType<YamlNode.Sequence>(reading.Root!.Find("contact"));
        var name = Assert.IsType<YamlNode.Scalar>(Assert.IsType<YamlNode.Mapping>(contact.Items[0]).Find("name"));
        Assert.Equal(new YamlNode.Scalar("Priya", false, new Location("data/scorecard.yaml", 7, 13, 7)), name);
    }

    [Fact]
    public void Comments_alone_are_nothing_and_not_broken() =>
        Assert.Equal(new YamlReading(null, false), YamlDocument.Read("a.yaml", "# later\n", 1, new Report()));

    [Fact]
    public void A_key_without_a_value_is_empty()
    {
        var reading = YamlDocument.Read("a.yaml", "previous_pathway:\n", 1, new Report());

        Assert.True(Assert.IsType<YamlNode.Scalar>(reading.Root!.Find("previous_pathway")).IsEmpty);
    }

    [Fact]
    public void Names_that_multiply_are_refused_before_they_grow()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(
            "bcdefghij".Select((c, i) => $"{c}: &{c} [{string.Join(",", Enumerable.Repeat("*" + (char)('a' + i), 9))}]\n"));

        Assert.All(Findings(bomb), f => Assert.Equal("SC1104", f.Rule.Code));
    }

    private static IReadOnlyList<Diagnostic> Findings(string text)
    {
        var report = new Report();
        YamlDocument.Read("a.yaml", text, 1, report);
        Assert.NotEmpty(report.Findings);
        return report.Findings;
    }
}
