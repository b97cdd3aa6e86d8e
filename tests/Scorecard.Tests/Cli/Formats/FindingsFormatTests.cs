using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Scorecard.Cli.Formats;
using Scorecard.Diagnostics;
using Scorecard.Tests.Sites;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Cli.Formats;

/// <summary>What programs and code hosts are told of findings.</summary>
public sealed class FindingsFormatTests
{
    private static readonly Rule _rule = new("SC1314", "not-a-plain-number", Severity.Warning);

    private static readonly JsonSchema _sarif = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(Repository.Root, "tests/Scorecard.Tests/Cli/Formats/sarif-2.1.0.schema.json")));

    private static CouncilFolder Mistaken()
    {
        var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        council.Replace("data/results/2017-04.csv", "SCS-01,uasc,,32,40,,,", "SCS-01,uasc,,3,40,,,");
        council.Replace("content/editions/2017-04/edition.yaml", "classification: unrestricted\n", "");
        return council;
    }

    private static string Check(string format, CouncilFolder council, int expected = 1)
    {
        var (exitCode, result, error) = CommandRun.Of("check", "--root", council.Root, "--format", format);
        Assert.Equal((expected, ""), (exitCode, error));
        return result;
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Every_finding_is_printed_with_its_place_and_its_fix(string format)
    {
        using var council = Mistaken();
        await Verifier.Verify(Check(format, council), "txt", format);
    }

    [Fact]
    public void Every_format_tells_each_finding_once()
    {
        using var council = Mistaken();
        var found = BuildPipeline.Check(council.Root).Findings.Select(f => f.Rule.Code).ToList();
        Assert.True(found.Count >= 3);
        Assert.Equal(found, Codes(JsonNode.Parse(Check("json", council))!["findings"]!, "code"));
        Assert.Equal(found, Codes(JsonNode.Parse(Check("sarif", council))!["runs"]![0]!["results"]!, "ruleId"));
        Assert.Equal(found, Check("github", council).Split('\n').Where(l => l.StartsWith("::", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf("title=", StringComparison.Ordinal) + 6)..][..6]));
    }

    [Fact]
    public void Sarif_keeps_to_its_schema_with_findings_and_without()
    {
        using var council = Mistaken();
        using var good = CouncilFolder.Small();
        Assert.Empty(Faults(Check("sarif", council)));
        Assert.Empty(Faults(Check("sarif", good, expected: 0)));
        Assert.NotEmpty(Faults(Check("sarif", council).Replace("\"startLine\"", "\"line\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_with_a_figure_to_protect_is_quoted_in_no_format()
    {
        using var council = Mistaken();
        foreach (var format in new[] { "json", "sarif", "github" })
        {
            Assert.DoesNotContain("uasc,,3,40", Check(format, council), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cell_is_called_by_its_columns_name()
    {
        using var council = Mistaken();
        var finding = BuildPipeline.Check(council.Root).Findings.Single(f => f.Rule.Code == "SC1314");
        Assert.Equal("denominator", finding.ColumnName);
    }

    [Fact]
    public void A_message_cannot_end_its_workflow_command()
    {
        var finding = new Diagnostic(
            _rule, Severity.Warning, new Location("data/a,b:c%.csv", 3, 7), "“50%\r\n::error::forged” is not a number", "write 50");
        Assert.Equal(
            "::warning file=data/a%2Cb%3Ac%25.csv,line=3,col=7,title=SC1314 not-a-plain-number::"
                + "“50%25%0D%0A::error::forged” is not a number%0Afix: write 50%0Apage: docs/diagnostics/SC1314.md",
            FindingsGithub.Command(finding, Directory.GetCurrentDirectory()));
    }

    [Fact]
    public void A_finding_on_a_whole_file_names_no_line()
    {
        var finding = new Diagnostic(_rule, Severity.Error, new Location("data/results/2017-04.csv"), "empty", "write rows");
        Assert.StartsWith(
            "::error file=data/results/2017-04.csv,title=", FindingsGithub.Command(finding, Directory.GetCurrentDirectory()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_council_below_the_checkout_is_named_from_the_checkout() => Assert.Equal(
        "council/data/scorecard.yaml",
        FileAddress.Of(Path.Combine(Directory.GetCurrentDirectory(), "council"), "data/scorecard.yaml"));

    [Fact]
    public void The_program_carries_the_page_of_every_rule() => Assert.All(RuleBook.All, rule =>
    {
        Assert.StartsWith($"# {rule.Code} {rule.Name}\n", RulePage.Of(rule).Markdown, StringComparison.Ordinal);
        Assert.NotEqual("", RulePage.Of(rule).WhatIsWrong);
        Assert.True(File.Exists(Path.Combine(Repository.Root, RulePage.AddressOf(rule))));
    });

    private static List<string> Codes(JsonNode findings, string key) => [.. findings.AsArray().Select(f => f![key]!.GetValue<string>())];

    private static List<string> Faults(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        var results = _sarif.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. results.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))];
    }
}
