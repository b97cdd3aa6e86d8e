using System.Text;
using Scorecard.Render.Razor;
using Scorecard.Tests.Render.Razor.Fixtures;

namespace Scorecard.Tests.Render.Razor;

public sealed class TemplatesTests
{
    private static readonly Templates _fixtures = new(TemplateRegistry.Pages);

    [Fact]
    public void Hostile_words_in_text_become_harmless()
    {
        var page = Render("Text", FixtureModel.Hostile);

        Assert.Contains(
            "<p>&lt;/title&gt;&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;quotes&quot; £ é 子 😀, <b>3</b>",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_cannot_leave_an_attribute()
    {
        var page = Render("Attributes", FixtureModel.Hostile);

        Assert.Contains(
            "<a href=\"x&quot; onclick=&#x27;evil&#x27; &amp;amp; &lt;y&gt;\">one</a>",
            page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("onclick='", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_becomes_a_replacement_character()
    {
        var page = Render("_Item", new FixtureItem("a\ud83d<\ude00b", 1));

        Assert.Contains(">a\ufffd&lt;\ufffdb<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_that_is_null_or_false_is_left_out() =>
        Assert.Contains(
            "<input checked=\"checked\" class=\"\" data-x=\"\">",
            Render("Attributes", FixtureModel.Plain),
            StringComparison.Ordinal);

    [Fact]
    public void Indentation_of_a_template_stays_out_of_the_page()
    {
        Assert.DoesNotContain("\n  ", Render("Laid", FixtureModel.Plain), StringComparison.Ordinal);
        Assert.Contains("<em>a</em> <strong>word</strong>", Render("Flow", FixtureModel.Plain), StringComparison.Ordinal);
        Assert.Contains("\n    as\n      it is   C", Render("Preformatted", FixtureModel.Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_larger_than_a_buffer_is_whole()
    {
        var name = new string('é', 100_000);

        Assert.Contains($">{name}<", Render("_Item", new FixtureItem(name, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_rendered_at_the_same_time_do_not_mix()
    {
        var alone = Render("Laid", FixtureModel.Hostile);

        var together = Enumerable.Range(0, 200).AsParallel().Select(_ => Render("Laid", FixtureModel.Hostile));

        Assert.All(together, page => Assert.Equal(alone, page));
    }

    [Fact]
    public void An_unknown_template_is_named()
    {
        var fault = Assert.Throws<TemplateException>(() => Render("Hoem", FixtureModel.Plain));

        Assert.StartsWith("no template is called “Hoem”; there are Attributes, BadBody", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_model_is_named_before_anything_is_written()
    {
        var fault = Assert.Throws<TemplateException>(() => Render("Laid", new FixtureItem("x", 1)));

        Assert.Equal(
            $"the template “Laid” shows {typeof(FixtureModel)}, not {typeof(FixtureItem)}",
            fault.Message);
    }

    [Theory]
    [InlineData("BadBodyless", "the layout _ForgetfulPage does not call RenderBody")]
    [InlineData("BadBody", "BadBodyPage calls RenderBody and is nobody's layout")]
    [InlineData("BadTwice", "the layout _TwicePage calls RenderBody twice")]
    [InlineData("BadPart", "the template “Laid” has a layout and cannot be a part of another")]
    [InlineData("BadRound", "the layout “_Round” lies within itself")]
    public void A_template_that_cannot_be_put_together_says_why(string key, string why) =>
        Assert.Equal(why, Assert.Throws<TemplateException>(() => Render(key, FixtureModel.Plain)).Message);

    private static string Render(string key, object model) => Encoding.UTF8.GetString(_fixtures.Render(key, model));
}
