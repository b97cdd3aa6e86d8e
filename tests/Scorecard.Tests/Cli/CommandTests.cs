using Scorecard.Tests.Sites;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Cli;

/// <summary>What whoever types a command sees, and what their scripts are told.</summary>
public sealed class CommandTests
{
    private static (int ExitCode, string Out, string Error) Run(params string[] arguments) => CommandRun.Of(arguments);

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("completion")]
    [InlineData("diff")]
    [InlineData("explain")]
    [InlineData("init")]
    [InlineData("new")]
    [InlineData("publish")]
    [InlineData("schema")]
    [InlineData("serve")]
    [InlineData("verify")]
    [InlineData("withdraw")]
    public void Each_command_answers_to_the_name_that_the_list_gives_it(string name)
    {
        var (exitCode, result, error) = Run(name, "--help");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches($@"(?m)^  \S+ {name} \S", result);
        Assert.Matches($@"(?m)^  {name} ", Run("--help").Out);
    }

    [Fact]
    public void A_build_says_in_one_line_what_it_did()
    {
        using var council = CouncilFolder.Small();
        var (exitCode, result, error) = Run("build", "--root", council.Root);
        Assert.Equal(0, exitCode);
        Assert.Equal("", error);
        Assert.Matches(@"\ABuilt 3 editions: \d+ pages, \d+ files, \d+\.\d MB, \d+ ratings, \d+\.\d\d s, in .*_site\n\z", result);
    }

    [Fact]
    public void A_build_goes_where_it_is_told()
    {
        using var council = CouncilFolder.Small();
        var output = Path.Combine(Path.GetDirectoryName(council.Root)!, "elsewhere");
        Assert.Equal(0, Run("build", "--root", council.Root, "--output", output).ExitCode);
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
        Assert.False(Directory.Exists(Path.Combine(council.Root, "_site")));
    }

    [Fact]
    public async Task Every_mistake_is_told_with_its_place_and_its_fix()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        council.Replace("data/results/2017-04.csv", "SCS-02,all,,,,36.9,,", "SCS-02,all,,,,36.9%,,");
        council.Replace("content/editions/2017-04/edition.yaml", "classification: unrestricted\n", "");
        var (exitCode, result, error) = Run("check", "--root", council.Root);
        Assert.Equal(1, exitCode);
        await Verifier.Verify(error + result);
    }

    [Fact]
    public void An_error_stops_the_build_and_nothing_is_written()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-02,all,,,,36.9,,", "SCS-02,all,,,,36.9%,,");
        var (exitCode, result, error) = Run("build", "--root", council.Root);
        Assert.Equal((1, ""), (exitCode, result));
        Assert.EndsWith("Nothing was written.\n", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(council.Root, "_site")));
    }

    [Fact]
    public void Warnings_fail_a_check_only_if_asked()
    {
        using var council = CouncilFolder.Small();
        File.Delete(Path.Combine(council.Root, "content/editions/2017-02/cover-paper.md"));
        Assert.Equal(0, Run("check", "--root", council.Root).ExitCode);
        Assert.Equal(1, Run("check", "--root", council.Root, "--warnings-as-errors").ExitCode);
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--audience", "everybody")]
    [InlineData("build", "--nonsense")]
    [InlineData("check", "--format", "poetry")]
    [InlineData]
    public void Wrong_usage_is_exit_code_2(params string[] arguments) => Assert.Equal(2, Run(arguments).ExitCode);

    [Fact]
    public void Only_commands_that_exist_are_listed()
    {
        var help = Run("--help").Out;
        Assert.Contains("build", help, StringComparison.Ordinal);
        Assert.Contains("check", help, StringComparison.Ordinal);
        Assert.DoesNotContain("publish [", help, StringComparison.Ordinal);
        Assert.Contains("serve", help, StringComparison.Ordinal);
    }
}
