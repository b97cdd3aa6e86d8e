using Scorecard.Domain;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Cli;

/// <summary>What `new` and `init` make, and what they leave alone.</summary>
public sealed class ScaffoldTests
{
    private static readonly string[] _corrected = ["2017-03", "2017-04"];

    [Fact]
    public void A_starter_builds_without_a_warning_and_is_not_made_twice()
    {
        using var council = CouncilFolder.Small();
        var folder = Path.Combine(council.Root, "starter");
        Assert.Equal(0, CommandRun.Of("init", folder).ExitCode);
        Assert.Contains("site/** -text", File.ReadAllText(Path.Combine(folder, ".gitattributes")), StringComparison.Ordinal);
        Assert.Equal((0, ""), (CommandRun.Of("check", "--warnings-as-errors", "--root", folder).ExitCode, CommandRun.Of("build", "--root", folder).Error));
        Assert.True(File.Exists(Path.Combine(folder, "_site/2017-04/v1/index.html")));
        Assert.Equal(1, CommandRun.Of("init", folder).ExitCode);
    }

    [Fact]
    public void A_correction_keeps_comments_and_is_the_same_in_each_edition()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        var files = _corrected.Select(m => Path.Combine(council.Root, $"content/editions/{m}/edition.yaml")).ToList();
        var old = files.Select(f => "# first\n" + File.ReadAllText(f).TrimEnd() + "\n\n# last\n").ToList();
        files.Zip(old).ToList().ForEach(f => File.WriteAllText(f.First, f.Second));
        string[] ask = ["new", "correction", "2017-04", "2017-03", "--reason", "A \"late\" figure.", "--date", "2018-07-03", "--root", council.Root];
        var made = CommandRun.Of(ask);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        foreach (var (file, before) in files.Zip(old))
        {
            var now = File.ReadAllText(file);
            Assert.StartsWith("# first\n", now, StringComparison.Ordinal);
            Assert.EndsWith("\n\n# last\n", now, StringComparison.Ordinal);
            Assert.Empty(before.Split('\n').Except(now.Split('\n')));
        }

        var check = BuildPipeline.Check(council.Root);
        var newest = check.Book!.Editions.Where(e => e.Month.ToString() is "2017-03" or "2017-04").Select(e => e.Versions[^1] with { Number = 0 }).Distinct();
        Assert.Equal(("A \"late\" figure.", VersionKind.Correction), (Assert.Single(newest).Reason, newest.Single().Kind));
        Assert.Equal(1, CommandRun.Of(ask).ExitCode);
    }

    [Fact]
    public void A_correction_of_an_edition_that_is_not_there_changes_no_other()
    {
        using var council = CouncilFolder.Small();
        var file = Path.Combine(council.Root, "content/editions/2017-04/edition.yaml");
        var old = File.ReadAllText(file);
        Assert.Equal(1, CommandRun.Of("new", "correction", "2017-04", "2019-01", "--reason", "x", "--root", council.Root).ExitCode);
        Assert.Equal(old, File.ReadAllText(file));
    }

    /// <summary>A new council's first month, or one before all others.</summary>
    [Fact]
    public void A_month_before_all_others_asks_for_the_headlines()
    {
        using var council = CouncilFolder.Small();
        Assert.Equal(0, CommandRun.Of("new", "edition", "2016-01", "--root", council.Root).ExitCode);
        Assert.StartsWith("indicator,cohort,area,", File.ReadAllText(Path.Combine(council.Root, "data/results/2016-01.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_month_asks_for_every_figure_and_overwrites_nothing()
    {
        using var council = CouncilFolder.Small();
        Assert.Equal(0, CommandRun.Of("new", "edition", "2017-05", "--root", council.Root).ExitCode);
        var rows = File.ReadAllLines(Path.Combine(council.Root, "data/results/2017-05.csv"));
        Assert.Contains("SCS-01,all,,,,,,", rows);
        var empty = BuildPipeline.Check(council.Root).Findings.Count(f => f.Rule.Code == "SC1318");
        Assert.Equal(rows.Length - 1, empty);
        Assert.Equal(1, CommandRun.Of("new", "edition", "2017-05", "--root", council.Root).ExitCode);
    }
}
