using System.Text.Json.Nodes;
using Scorecard.Compose.Guidance;
using Scorecard.Diagnostics;
using Scorecard.Tests.Cli;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests;

/// <summary>Warnings that an edition accepts, for a reason that its readers see.</summary>
public sealed class AcknowledgingTests
{
    private const string Declaration = "content/editions/2017-04/edition.yaml";
    private const string Reason = "The clinics had closed when the report was written";

    /// <summary>SCS-01 is Green and has an exception report: one warning.</summary>
    private static CouncilFolder Warned()
    {
        var council = CouncilFolder.Small();
        council.Write("content/editions/2017-04/exceptions/SCS-01.md", "---\nowner: Head of Assessment\ndue: 2017-12-31\n---\nA review will start in July.\n");
        return council;
    }

    private static CouncilFolder Accepting(string rule, string indicator)
    {
        var council = Warned();
        council.Replace(
            Declaration, "classification: unrestricted\n", $"classification: unrestricted\nacknowledge:\n  - {{ rule: {rule}, indicator: {indicator}, reason: {Reason} }}\n");
        return council;
    }

    private static List<string> Open(CouncilFolder council) =>
        [.. BuildPipeline.Check(council.Root).Findings.Select(f => f.Rule.Code)];

    [Theory]
    [InlineData("SC1602")]
    [InlineData("exception-without-red")]
    public void An_accepted_warning_is_told_apart_and_fails_nothing(string rule)
    {
        using var council = Accepting(rule, "SCS-01");
        var check = BuildPipeline.Check(council.Root);
        Assert.Empty(check.Findings);
        Assert.Equal(("SC1602", "SCS-01", Reason), (check.Accepted[0].Finding.Rule.Code, check.Accepted[0].Finding.Indicator, check.Accepted[0].Reason));
        var (exitCode, told, _) = CommandRun.Of("check", "--root", council.Root, "--warnings-as-errors");
        Assert.Equal(0, exitCode);
        Assert.EndsWith("; 1 warning acknowledged.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_that_nobody_accepts_stays_a_warning()
    {
        using var council = Warned();
        Assert.Equal(["SC1602"], Open(council));
    }

    [Fact]
    public void Accepting_it_for_one_measure_accepts_it_for_no_other()
    {
        using var council = Accepting("SC1602", "SCS-02");
        Assert.Equal(["SC1416", "SC1602"], Open(council));
    }

    [Fact]
    public void What_one_edition_accepts_another_does_not()
    {
        using var council = Warned();
        council.Replace(
            "content/editions/2017-03/edition.yaml", "classification: unrestricted\n", $"classification: unrestricted\nacknowledge: {{ rule: SC1602, indicator: SCS-01, reason: {Reason} }}\n");
        Assert.Equal(["SC1416", "SC1602"], Open(council));
    }

    [Fact]
    public void An_error_cannot_be_accepted()
    {
        using var council = Accepting("SC1314", "SCS-01");
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        Assert.Contains("SC1314", Open(council));
        Assert.Contains("SC1415", Open(council));
    }

    [Fact]
    public void A_warning_that_protects_people_cannot_be_accepted()
    {
        using var council = Accepting("SC1321", "SCS-01");
        council.Replace("data/results/2017-04.csv", "SCS-01,uasc,,32,40,,,", "SCS-01,uasc,,3,40,[c],,");
        Assert.Contains("SC1321", Open(council));
        Assert.Contains("SC1415", Open(council));
    }

    [Fact]
    public void Programs_are_told_that_it_is_suppressed_and_why()
    {
        using var council = Accepting("SC1602", "SCS-01");
        var json = JsonNode.Parse(CommandRun.Of("check", "--root", council.Root, "--format", "json").Out)!;
        Assert.Equal((0, 1), (json["warnings"]!.GetValue<int>(), json["acknowledged"]!.GetValue<int>()));
        Assert.Equal(Reason, json["findings"]![0]!["acknowledged"]!.GetValue<string>());
        var sarif = JsonNode.Parse(CommandRun.Of("check", "--root", council.Root, "--format", "sarif").Out)!["runs"]![0]!["results"]![0]!;
        Assert.Equal(("SC1602", Reason), (sarif["ruleId"]!.GetValue<string>(), sarif["suppressions"]![0]!["justification"]!.GetValue<string>()));
        Assert.DoesNotContain("::warning", CommandRun.Of("check", "--root", council.Root, "--format", "github").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_are_told_in_the_guidance_what_was_accepted_and_why()
    {
        using var council = Accepting("exception-without-red", "SCS-01");
        var page = PageOf(council, "2017-04/v1/guidance/index.html");
        Assert.Contains("Checked and accepted", page, StringComparison.Ordinal);
        Assert.Contains("SCS-01 Assessments within 45 working days", page, StringComparison.Ordinal);
        Assert.Contains($"the measure is not Red. {Reason}.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Checked and accepted", PageOf(council, "2017-03/v1/guidance/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_warning_on_an_editions_own_files_has_words_for_readers() => Assert.Equal(
        RuleBook.All
            .Where(r => r is { Severity: Severity.Warning, IsDiscreet: false } && !r.Code.StartsWith("SC12", StringComparison.Ordinal))
            .Select(r => (r.Code, r.Name)),
        AcceptedWords.Rules.OrderBy(r => r.Code, StringComparer.Ordinal));

    private static string PageOf(CouncilFolder council, string page)
    {
        Assert.Equal(0, CommandRun.Of("build", "--root", council.Root).ExitCode);
        return File.ReadAllText(Path.Combine(council.Root, "_site", page));
    }
}
