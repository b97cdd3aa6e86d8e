using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>The example that readers of the repository see first.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void April_2017_is_19_Green_19_Amber_and_5_Red()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var counts = example.Built().Json("2017-04/v1/data/scorecard.json").GetProperty("counts");
        Assert.Equal(
            "{\"green\":19,\"amber\":19,\"red\":5,\"rated\":43,\"not_rated\":{\"activity\":8}}",
            string.Concat(counts.GetRawText().Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public void Its_inputs_are_in_order_and_make_thirteen_editions()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var outcome = example.Build();
        Assert.Empty(outcome.Check.Findings);
        Assert.Equal(13, outcome.Editions);
    }

    [Fact]
    public void Its_paper_says_the_counts_through_bound_figures()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        Assert.Contains("{{ rag.red", File.ReadAllText(Path.Combine(example.Root, "content/editions/2017-04/cover-paper.md")), StringComparison.Ordinal);
        var paper = example.Built().Text("2017-04/v1/cover-paper/index.html");
        Assert.Contains("19 measures are rated Green, 19 Amber and\nfive Red", paper, StringComparison.Ordinal);
    }

    [Fact]
    public void It_leaves_out_the_cohort_with_two_or_more_other_ratings()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var results = example.Built().Json("2017-04/v1/data/scorecard.json").GetProperty("results").EnumerateArray().ToList();
        string Rating(string id, string cohort) => results
            .Single(r => r.GetProperty("indicator").GetString() == id && r.GetProperty("cohort").GetString() == cohort)
            .GetProperty("rating").GetString()!;
        Assert.Equal(("red", "amber"), (Rating("SCS-22", "all"), Rating("SCS-22", "not:uasc")));
        Assert.Equal(("red", "amber"), (Rating("SCS-33", "all"), Rating("SCS-33", "not:uasc")));
    }

    [Fact]
    public void Its_cohort_page_says_how_many_ratings_the_cohort_changes()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        Assert.Contains(
            "7 of 12 ratings would be different: 5 better and 2 worse.",
            example.Built().Text("2017-04/v1/cohorts/uasc/index.html"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_says_that_the_figures_are_illustrative()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var site = example.Built();
        Assert.Empty(site.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Except(site.With("Illustrative figures")));
    }
}
