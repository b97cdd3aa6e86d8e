using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class GlossaryTests
{
    private const string Words =
        "Terms in order.\n\n### Child\n\nA person under 18.\n\n### Child in care\n\nA child who is *looked after*.\n\nBy order or agreement.\n\n"
        + "### Year to date\n\nFrom April.\n\n### R & D\n\nTrying things.\n\n### Nothing said\n\n### Child\n\nAgain.\n";

    [Fact]
    public void A_heading_is_a_word_and_the_text_below_it_its_meaning() => Assert.Equal(
        ["Child: A person under 18.", "Child in care: A child who is looked after. By order or agreement.", "R & D: Trying things.", "Year to date: From April."],
        Used("Child, child in care, R & D, year to date, nothing said").Select(term => $"{term.Word}: {term.Meaning}"));

    [Theory]
    [InlineData("One child here.", "One <a class=\"term\" href=\"#glossary_child\">child</a> here.")]
    [InlineData("Children came.", "<a class=\"term\" href=\"#glossary_child\">Children</a> came.")]
    [InlineData("A child in care, a child.", "A <a class=\"term\" href=\"#glossary_child-in-care\">child in care</a>, a <a class=\"term\" href=\"#glossary_child\">child</a>.")]
    [InlineData("A child and a child.", "A <a class=\"term\" href=\"#glossary_child\">child</a> and a child.")]
    [InlineData("A year-to-date figure.", "A <a class=\"term\" href=\"#glossary_year-to-date\">year-to-date</a> figure.")]
    [InlineData("Childhood, grandchild, child-minder.", "Childhood, grandchild, child-minder.")]
    [InlineData("A [child](https://example.org/).", "A <a href=\"https://example.org/\">child</a>.")]
    [InlineData("The `child` of 1 < 2.", "The <code>child</code> of 1 &lt; 2.")]
    [InlineData("**One child**", "<strong>One <a class=\"term\" href=\"#glossary_child\">child</a></strong>")]
    public void A_word_leads_to_its_meaning_where_it_first_stands(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(markdown, new TermsUsed(Glossary.Of(Page(Words)))));

    [Fact]
    public void A_heading_stays_a_heading() => Assert.Equal(
        "<h2>One child</h2>\n<p>A <a class=\"term\" href=\"#glossary_child\">child</a>.</p>",
        Html("## One child\n\nA child.", new TermsUsed(Glossary.Of(Page(Words)))));

    [Theory]
    [InlineData("")]
    [InlineData("Only a paragraph about a child.")]
    [InlineData("### ???\n\nNot a word.")]
    public void A_page_without_words_explains_none(string page) =>
        Assert.Equal("<p>A child ???</p>", Html("A child ???", new TermsUsed(Glossary.Of(Page(page)))));

    private static IReadOnlyList<GlossaryTerm> Used(string markdown)
    {
        var terms = new TermsUsed(Glossary.Of(Page(Words)));
        Html(markdown, terms);
        return terms.InOrder;
    }

    private static string Html(string markdown, TermsUsed terms) =>
        ProseDocument.Parse(Page(markdown)).ToHtml(new ProseContext(f => f.Raw, target => target, TopHeading: 2) { Terms = terms });

    private static Narrative Page(string markdown) => new("content/pages/glossary.md", 1, markdown);
}
