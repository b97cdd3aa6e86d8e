using Scorecard.Tests.Sites;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Compose.Meaning;

/// <summary>
/// Sentences beside the small council’s data. In April 2017 SCS-01 rose from 91.0% to 92.0% (Green), SCS-02 fell from 37.5
/// to 36.9 days, which is better, and SCS-04 fell from 82.0% to 75.0%, the only Red.
/// </summary>
public sealed class MeaningFindingsTests
{
    private const string Paper = "content/editions/2017-04/cover-paper.md";
    private const string Report = "content/editions/2017-04/exceptions/SCS-04.md";

    private static string Codes(string path, string old, string sentence)
    {
        using var council = CouncilFolder.Small();
        council.Replace(path, old, sentence);
        return string.Join(' ', BuildPipeline.Check(council.Root).Findings.Select(f => f.Rule.Code));
    }

    [Theory]
    [InlineData("There are two Reds.", "SC1611")]
    [InlineData("There are two REDs.", "SC1611")]
    [InlineData("The two Reds are explained.", "SC1611")]
    [InlineData("Two measures are Red.", "SC1611")]
    [InlineData("In April 2017, {{ rag.green }} measures are Green and three Red.", "SC1611")]
    [InlineData("[Assessments](SCS-01) are at 89%.", "SC1612")]
    [InlineData("[Assessments](SCS-01) stood at 93.1 per cent.", "SC1612")]
    [InlineData("SCS-01 worsened.", "SC1613")]
    [InlineData("[Days](SCS-02) have risen again.", "SC1613")]
    [InlineData("[Days](SCS-02) got worse.", "SC1613")]
    [InlineData("[Health assessments](SCS-04) improved from {{ SCS-04.previous }}.", "SC1613")]
    public void A_sentence_that_contradicts_the_data_is_found(string sentence, string code) =>
        Assert.Equal(code, Codes(Paper, "One measure is Red.", sentence));

    [Theory]
    [InlineData("There is one Red.")]
    [InlineData("In March there were two Reds.")]
    [InlineData("Two Reds have turned Amber since last spring.")]
    [InlineData("Of the Reds, two are Red because the minimum standard is now higher.")]
    [InlineData("Two measures in this section are Red.")]
    [InlineData("[Assessments](SCS-01) are at 92%, above the target of 90%.")]
    [InlineData("[Assessments](SCS-01) are at 92.0%; in March it was 91%.")]
    [InlineData("[Assessments](SCS-01) in England were at 83.4%.")]
    [InlineData("[Assessments](SCS-01) matter: nearly 89% of those asked said so.")]
    [InlineData("In 85% of the cases of [health assessments](SCS-04) the date was known.")]
    [InlineData("[Days](SCS-02) improved.")]
    [InlineData("[Days](SCS-02) fell.")]
    [InlineData("[Health assessments](SCS-04) have improved since last summer.")]
    [InlineData("[Health assessments](SCS-04) improved a little in 2016, but not by enough for the target.")]
    [InlineData("[Assessments](SCS-01) rose and [health assessments](SCS-04) fell.")]
    [InlineData("The share of late [assessments](SCS-01) has fallen.")]
    public void An_honest_sentence_is_left_alone(string sentence) =>
        Assert.Equal("", Codes(Paper, "One measure is Red.", sentence));

    [Fact]
    public void A_text_about_one_measure_need_not_name_it() =>
        Assert.Equal("SC1613", Codes(Report, "Two clinics were closed in April.", "The result improved."));

    [Fact]
    public void Nothing_is_said_of_a_measure_with_a_suppressed_figure()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-04,all,,150,200,,,", "SCS-04,all,,,,[c],,");
        council.Replace(Paper, "One measure is Red.", "[Health assessments](SCS-04) are at 76%.");
        Assert.DoesNotContain(BuildPipeline.Check(council.Root).Findings, f => f.Rule.IsOfMeaning);
    }

    [Fact]
    public void The_examples_figures_and_papers_raise_no_doubt_even_before_they_are_published()
    {
        using var council = CouncilFolder.CopyOf(Repository.Root);
        Directory.Delete(Path.Combine(council.Root, "site"), recursive: true);
        Assert.DoesNotContain(BuildPipeline.Check(council.Root).Findings, f => f.Rule.IsOfMeaning);
    }

    [Fact]
    public void What_is_published_as_it_stands_is_not_doubted_again()
    {
        using var council = CouncilFolder.Small();
        council.Replace(Paper, "One measure is Red.", "There are two Reds.");
        Assert.NotEmpty(BuildPipeline.Check(council.Root).Findings);
        council.Publish();
        Assert.Empty(BuildPipeline.Check(council.Root).Findings);
    }
}
