using Scorecard.Compose.Exceptions;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Compose;

/// <summary>What was promised last month stands beside what is said now.</summary>
public sealed class EarlierPromisesTests
{
    [Fact]
    public void The_part_about_what_is_done_is_the_promise() =>
        Assert.Equal("We hire.", EarlierPromises.Promised("## Why\n\nIll.\n\n## What is being done\n\nWe hire.\n\n## Contacts\n\nUs.\n"));

    [Fact]
    public void A_report_without_such_a_heading_is_quoted_whole() =>
        Assert.Equal("We hire.\n", EarlierPromises.Promised("We hire.\n"));

    [Theory]
    [InlineData("see [the paper](../cover-paper.md) now", "see the paper now")]
    [InlineData("![A graph](graph.png)", "A graph")]
    [InlineData("see [the paper][1] now", "see the paper now")]
    [InlineData("{{ SCS-05[uasc].value }} (of all)", "{{ SCS-05[uasc].value }} (of all)")]
    public void Links_are_left_out_and_their_words_stay(string written, string quoted) =>
        Assert.Equal(quoted, EarlierPromises.WithoutLinks(written));

    [Fact]
    public void It_keeps_the_figures_of_its_own_month()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-03.csv", "SCS-04,all,,164,200", "SCS-04,all,,152,200");
        council.Write(
            "content/editions/2017-03/exceptions/SCS-04.md",
            "---\nowner: Head of Health\ndue: 2017-05-31\n---\n\n## What is being done\n\nFrom {{ SCS-04.value }} upwards, says [the glossary](../../../pages/glossary.md).\n");
        var page = council.Built().Text("2017-04/v1/exceptions/index.html");
        Assert.Contains("What March 2017 promised", page, StringComparison.Ordinal);
        Assert.Contains("Head of Health, by 31 May 2017", page, StringComparison.Ordinal);
        Assert.Contains("From 76.0% upwards, says the glossary.", page, StringComparison.Ordinal);
        Assert.Contains("Red for 2 months in a row, since March 2017.", page, StringComparison.Ordinal);
    }
}
