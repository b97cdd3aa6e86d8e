using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Tests.Sites;
using Scorecard.Tests.Snapshots;
using Scorecard.Text;

namespace Scorecard.Tests.Cli.Explain;

/// <summary>Whoever asks why a measure is Amber gets the way there, and where each step is written.</summary>
public sealed class ExplainTests
{
    private static string Explain(CouncilFolder council, params string[] arguments)
    {
        var (exitCode, result, error) = CommandRun.Of(["explain", "--root", council.Root, .. arguments]);
        Assert.Equal((0, ""), (exitCode, error));
        return result;
    }

    [Theory]
    [InlineData("percentage", "SCS-01")]
    [InlineData("value-alone", "SCS-02")]
    [InlineData("distance", "SCS-03")]
    [InlineData("red", "SCS-04")]
    [InlineData("activity", "SCS-A1")]
    [InlineData("cohort", "SCS-01", "--cohort", "uasc")]
    [InlineData("derived", "SCS-01", "--cohort", "not:uasc")]
    [InlineData("first-month", "SCS-01", "--edition", "2017-02")]
    public async Task The_whole_chain_is_told_with_its_sources(string name, params string[] arguments)
    {
        using var council = CouncilFolder.Small();
        await Verifier.Verify(Explain(council, arguments), "txt", name);
    }

    [Fact]
    public void The_words_are_those_of_the_measures_page()
    {
        using var council = CouncilFolder.Small();
        var book = BuildPipeline.Check(council.Root).Book!.For(Audience.Public, drafts: false);
        foreach (var rated in Rater.Rate(book).Editions[^1].Headlines)
        {
            var told = Explain(council, rated.Indicator.Id.Value);
            Assert.All(Explanations.Steps(rated), step => Assert.Contains($". {step}\n", told, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_withheld_figure_is_not_told()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,151,173,[c],,");
        var told = Explain(council, "SCS-01");
        Assert.Contains("withheld", told, StringComparison.Ordinal);
        Assert.DoesNotContain("151", told, StringComparison.Ordinal);
        Assert.DoesNotContain("173", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_without_its_report_can_be_explained()
    {
        using var council = CouncilFolder.Small();
        File.Delete(Path.Combine(council.Root, "content/editions/2017-04/exceptions/SCS-04.md"));
        Assert.Contains("The rating is Red.", Explain(council, "SCS-04"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_inside_a_longer_one_is_not_taken_for_it()
    {
        using var council = CouncilFolder.Small();
        council.Write("content/editions/2017-04/commentary/SCS-02.md", "SCS-010 and XSCS-01 are other measures.\n");
        Assert.DoesNotContain("commentary/SCS-02.md", Explain(council, "SCS-01"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no indicator is called “SCS-1”", "write SCS-01", "SCS-1")]
    [InlineData("no edition is called “2017-4”", "write 2017-04", "SCS-01", "--edition", "2017-4")]
    [InlineData("no cohort is called “uacs”", "write uasc", "SCS-01", "--cohort", "uacs")]
    [InlineData("SCS-02 has no figure for “uasc” in 2017-04", "write one of all", "SCS-02", "--cohort", "uasc")]
    public void What_is_not_there_is_answered_with_what_is(string message, string fix, params string[] arguments)
    {
        using var council = CouncilFolder.Small();
        var (exitCode, result, error) = CommandRun.Of(["explain", "--root", council.Root, .. arguments]);
        Assert.Equal((2, "", $"error: {message}\n    fix: {fix}\n"), (exitCode, result, error));
    }

    [Fact]
    public void Nothing_is_explained_from_files_with_errors()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        var (exitCode, result, error) = CommandRun.Of("explain", "SCS-02", "--root", council.Root);
        Assert.Equal((1, ""), (exitCode, result));
        Assert.Contains("SC1314", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SC1314")]
    [InlineData("sc1314")]
    [InlineData("not-a-plain-number")]
    public void A_message_is_explained_by_its_page(string asked) =>
        Assert.StartsWith("# SC1314 not-a-plain-number\n", CommandRun.Of("explain", asked).Out, StringComparison.Ordinal);
}
