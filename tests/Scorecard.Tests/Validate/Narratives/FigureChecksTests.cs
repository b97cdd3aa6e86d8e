using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Narratives;

public sealed class FigureChecksTests
{
    private static IReadOnlyList<string> Findings(string commentary)
    {
        using var folder = new NarrativeFolder();
        return folder.WithCommentary(commentary).Findings();
    }

    [Theory]
    [InlineData("{{ rag.green }} {{ rag.red | words }} {{ rag.not_rated | words }} {{ edition.month }}")]
    [InlineData("{{ SCS-01.value }} {{ SCS-01.target }} {{ SCS-01.minimum }} {{ SCS-01.numerator | words }}")]
    [InlineData("{{ SCS-01.previous }} {{ SCS-01.change }} {{ SCS-01.rating }} {{ SCS-01.direction }}")]
    [InlineData("{{ SCS-01[uasc].value }} {{ SCS-02.value | words }} {{ SCS-03.target }} {{ SCS-03.value }}")]
    [InlineData("{{ SCS-03.title }} `{{ no.figure }}`")]
    public void A_figure_with_something_to_print_is_in_order(string commentary) => Assert.Empty(Findings(commentary));

    [Theory]
    [InlineData("{{ SCS-99.value }}")]
    [InlineData("{{ SCS-07.value }} {{ SCS-07.previous }} {{ SCS-07.numerator }}")]
    public void A_figure_whose_fault_is_told_elsewhere_is_not_told_again(string commentary) =>
        Assert.DoesNotContain(Findings(commentary), f => !f.Contains("has no value for 2017-03", StringComparison.Ordinal));

    [Theory]
    [InlineData("{{ rag.gren }}", "SC1521", "write rag.green")]
    [InlineData("{{ scs-01.value }}", "SC1521", "write SCS-01.value")]
    [InlineData("{{ SCS-01.valeu }}", "SC1521", "write SCS-01.value")]
    [InlineData("{{ SCS-01[uasc].valu }}", "SC1521", "write SCS-01[uasc].value")]
    [InlineData("{{ everything }}", "SC1521", "write a name such as rag.green, rag.amber, rag.red, rag.total, rag.not_rated, edition.month or SCS-01.value")]
    [InlineData("{{ rag.red | wrods }}", "SC1522", "write {{ rag.red | words }} or {{ rag.red }}")]
    [InlineData("{{ SCS-01.value | upper }}", "SC1522", "write {{ SCS-01.value }}")]
    [InlineData("{{ SCS-11.value }}", "SC1523", "write SCS-01.value")]
    [InlineData("{{ SCS-04.value }}", "SC1524", "take the figure out")]
    [InlineData("{{ SCS-04.title }}", "SC1524", "take the figure out")]
    [InlineData("{{ SCS-01[usac].value }}", "SC1525", "write SCS-01[uasc].value")]
    [InlineData("{{ SCS-02[uasc].value }}", "SC1525", "write SCS-02.value")]
    [InlineData("{{ SCS-01[not:uasc].target }}", "SC1527", "write the sentence without this figure")]
    [InlineData("{{ SCS-01.value | words }}", "SC1526", "write {{ SCS-01.value }}")]
    [InlineData("{{ edition.month | words }}", "SC1526", "write {{ edition.month }}")]
    public void A_figure_that_cannot_be_named_gets_the_nearest_name(string commentary, string code, string fix)
    {
        var finding = Assert.Single(Findings($"One {commentary}."));

        Assert.StartsWith($"{code} 2017-04/commentary/SCS-01.md(1,5): ", finding, StringComparison.Ordinal);
        Assert.Contains($"; {fix}", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ SCS-02.target }}", "SCS-02 has no target in 2017-04")]
    [InlineData("{{ SCS-03.minimum }}", "SCS-03 has no minimum standard in 2017-04")]
    [InlineData("{{ SCS-02.previous }}", "SCS-02 has no value for 2017-03")]
    [InlineData("{{ SCS-02.change }}", "SCS-02 has no value for 2017-03")]
    [InlineData("{{ SCS-03.change }}", "SCS-03 has no value for 2017-04")]
    [InlineData("{{ SCS-02.numerator }}", "SCS-02 has no numerator and denominator in 2017-04")]
    [InlineData("{{ SCS-01[uasc].denominator }}", "SCS-01 has no numerator and denominator in 2017-04")]
    [InlineData("{{ SCS-01[not:uasc].value }}", "SCS-01 has no result for “not:uasc” in 2017-04")]
    [InlineData("{{ SCS-05.change }}", "SCS-05 starts again with the financial year")]
    [InlineData("{{ SCS-06.change }}", "the definition of SCS-06 changed between 2017-03 and 2017-04")]
    public void A_figure_with_nothing_to_print_would_leave_a_hole(string commentary, string lack) =>
        Assert.Equal(
            $"SC1527 2017-04/commentary/SCS-01.md(1,1): “{commentary}” has nothing to print: {lack}; write the sentence without this figure",
            Assert.Single(Findings(commentary)));

    [Fact]
    public void A_value_of_an_edition_that_is_not_for_all_is_not_given_away()
    {
        using var folder = new NarrativeFolder { MarchIs = Classification.Exempt };

        Assert.Contains(
            folder.WithCommentary("{{ SCS-01.previous }}").Findings(),
            f => f.Contains("the edition of 2017-03 is not for all readers of this one", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_in_the_summary_is_found_at_its_own_place_in_the_file()
    {
        using var folder = new NarrativeFolder();
        folder.With($"{NarrativeFolder.April}/cover-paper.md", "---\nsummary: >-\n  One two\n  three {{ rag.rde }}.\nrecommendation: x\n---\n## A\n\nB");

        Assert.StartsWith("SC1521 2017-04/cover-paper.md(4,9): ", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_belongs_to_no_month_has_no_figures()
    {
        using var folder = new NarrativeFolder();

        Assert.StartsWith(
            "SC1528 content/pages/glossary.md(3,1): ",
            Assert.Single(folder.With("content/pages/glossary.md", "# Glossary\n\n{{ rag.red }}").Findings()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A {{ rag.red }.", 3)]
    [InlineData("A rag.red }}.", 11)]
    [InlineData("A {{ rag.red\n}}.", 3)]
    public void Braces_that_readers_would_see_are_told(string commentary, int column) =>
        Assert.StartsWith(
            $"SC1529 2017-04/commentary/SCS-01.md(1,{column}): ",
            Findings(commentary)[0],
            StringComparison.Ordinal);
}
