using System.Text;
using Scorecard.Cli.Diff;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Cli;

/// <summary>What an editor is told about a change before it is published.</summary>
public sealed class DiffTests
{
    private static string Diff(CouncilFolder old, CouncilFolder now, string format = "text")
    {
        var (exitCode, result, error) = CommandRun.Of("diff", "--root", now.Root, "--base", old.Root, "--format", format);
        Assert.Equal((0, ""), (exitCode, error));
        return result;
    }

    [Fact]
    public void Nothing_changed_is_said_so()
    {
        using var old = CouncilFolder.Small();
        using var now = CouncilFolder.Small();
        Assert.Equal("Nothing that is published changes.\n", Diff(old, now));
    }

    [Fact]
    public void A_rating_comes_first_and_a_red_asks_for_its_report()
    {
        using var old = CouncilFolder.Small();
        using var now = CouncilFolder.Small();
        now.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,50,200,,,");
        File.Delete(Path.Combine(now.Root, "content/editions/2017-04/exceptions/SCS-01.md"));
        var told = Diff(old, now);
        Assert.Matches(@"\A\d ratings? changes?: .*SCS-01 \(2017-04\) Green → Red \(an exception report is needed\)", told);
        Assert.Contains("92.0% (184 of 200) → 25.0% (50 of 200)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_with_errors_are_not_compared()
    {
        using var old = CouncilFolder.Small();
        using var now = CouncilFolder.Small();
        now.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,10,200,,,");
        Assert.Equal((1, ""), (CommandRun.Of("diff", "--root", now.Root, "--base", old.Root).ExitCode, CommandRun.Of("diff", "--root", now.Root, "--base", old.Root).Out));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("html")]
    public void A_figure_that_is_confidential_on_one_side_is_told_on_neither(string format)
    {
        using var shown = CouncilFolder.Small();
        using var hidden = CouncilFolder.Small();
        shown.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,151,173,,,");
        hidden.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,,,[c],,");
        foreach (var told in new[] { Diff(shown, hidden, format), Diff(hidden, shown, format) })
        {
            Assert.Contains("confidential", told, StringComparison.Ordinal);
            Assert.DoesNotContain("151", told, StringComparison.Ordinal);
            Assert.DoesNotContain("173", told, StringComparison.Ordinal);
            Assert.DoesNotContain("119", told, StringComparison.Ordinal); // without the cohort
            Assert.DoesNotContain("133", told, StringComparison.Ordinal);
            Assert.DoesNotContain("87.3", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_comment_is_cut_before_it_is_too_long_and_says_so()
    {
        var many = Enumerable.Range(0, 3000).Select(i => new Change(ChangeKind.Text, "2017-04", $"file{i}", "paragraph", "ä|@all <b>", "ö")).ToList();
        var told = DiffMarkdown.Of(many);
        Assert.InRange(Encoding.UTF8.GetByteCount(told), 50_000, 60_000);
        Assert.Contains("more changes are not shown here", told, StringComparison.Ordinal);
        Assert.DoesNotContain("@all", told, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", told, StringComparison.Ordinal);
    }
}
