using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class ProseDocumentTests
{
    private static ProseContext Context { get; } = new(f => $"<{f.Name}:{f.Filter}>", target => $"to/{target}", TopHeading: 3);

    private static ProseDocument Parse(string markdown, int line = 1) =>
        ProseDocument.Parse(new Narrative("paper.md", line, markdown));

    [Fact]
    public void A_figure_is_found_at_its_own_line_and_column()
    {
        var figure = Assert.Single(Parse("First.\n\nThere were {{ rag.red | words }} Reds.", line: 10).Figures);

        Assert.Equal(("rag.red", "words", 12, 12), (figure.Name, figure.Filter, figure.Line, figure.Column));
    }

    [Theory]
    [InlineData("- item one\n- a {{ x }} b", 2, 5)]
    [InlineData("> quoted {{ x }}", 1, 10)]
    [InlineData("**bold {{ x }}**", 1, 8)]
    [InlineData("a | b\n--|--\nc | {{ x }}", 3, 5)]
    public void A_figure_is_found_wherever_it_stands(string markdown, int line, int column)
    {
        var figure = Assert.Single(Parse(markdown).Figures);

        Assert.Equal((line, column), (figure.Line, figure.Column));
    }

    [Theory]
    [InlineData("`{{ rag.red }}`")]
    [InlineData("    {{ rag.red }}")]
    [InlineData("```\n{{ rag.red }}\n```")]
    public void Figures_in_code_stay_as_written(string markdown)
    {
        Assert.Empty(Parse(markdown).Figures);
        Assert.Contains("{{ rag.red }}", Parse(markdown).ToHtml(Context), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_figure_prints_is_escaped() =>
        Assert.Equal("<p>&lt;rag.red:words&gt;</p>", Parse("{{ rag.red | words }}").ToHtml(Context));

    [Fact]
    public void Raw_html_is_shown_not_passed_on() =>
        Assert.Equal(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
            Parse("<script>alert(1)</script>").ToHtml(Context));

    [Fact]
    public void Attributes_cannot_be_smuggled_in() =>
        Assert.DoesNotContain("<p onclick", Parse("text {onclick=alert(1)}").ToHtml(Context), StringComparison.Ordinal);

    [Fact]
    public void Links_are_resolved_and_listed()
    {
        var document = Parse("See [assessments](SCS-05) and ![a map](map.png).");

        Assert.Equal([("SCS-05", false), ("map.png", true)], document.Links.Select(l => (l.Target, l.IsImage)));
        Assert.Contains("<a href=\"to/SCS-05\">assessments</a>", document.ToHtml(Context), StringComparison.Ordinal);
        Assert.Contains("<img src=\"to/map.png\" alt=\"a map\"", document.ToHtml(Context), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_never_skip_a_level() =>
        Assert.Equal(
            "<h3>One</h3>\n<h4>Two</h4>\n<h3>Three</h3>",
            Parse("## One\n\n##### Two\n\n## Three").ToHtml(Context));

    [Theory]
    [InlineData("### One\n\n### Two\n\n#### Part\n\n### Three", "3343")]
    [InlineData("#### One\n\n## Two\n\n#### Part\n\n### Part", "3344")]
    [InlineData("# One\n\n## Two", "33")]
    public void Headings_side_by_side_stay_so(string markdown, string levels)
    {
        var html = Parse(markdown).ToHtml(Context);
        Assert.Equal(levels, string.Concat(html.Split("<h").Skip(1).Select(heading => heading[0])));
    }

    [Fact]
    public void A_table_says_what_its_headings_head() =>
        Assert.Contains("<th scope=\"col\">a</th>", Parse("a|b\n-|-\n1|2").ToHtml(Context), StringComparison.Ordinal);

    [Fact]
    public void A_paper_comes_apart_into_headings_paragraphs_and_the_rest()
    {
        var blocks = Parse("## One\n\nText *here*.\n\n- a\n\n### Small").ToBlocks(Context with { TopHeading = 2 });

        Assert.Equal(
            [ProseBlockKind.SectionHeading, ProseBlockKind.Paragraph, ProseBlockKind.Other, ProseBlockKind.Other],
            blocks.Select(b => b.Kind));
        Assert.Equal("Text <em>here</em>.", blocks[1].Html);
        Assert.Equal("<h3>Small</h3>", blocks[3].Html);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_is_refused_before_it_costs_anything(string markdown) =>
        Assert.NotEqual("", Parse(markdown).Refusal);

    public static TheoryData<string> HostileTexts() => new()
    {
        string.Join('\n', Enumerable.Range(0, 3000).Select(i => new string(' ', 2 * i) + "- x")),
        new string('>', 20_000) + " x",
        string.Concat(Enumerable.Repeat("[a](", 20_000)),
        string.Concat(Enumerable.Repeat("- ", 5_000)) + "x",
    };
}
