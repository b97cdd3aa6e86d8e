using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>two</p>", "One two")]
    [InlineData("9<b>0</b>% &amp; <a href=\"x\">more</a>", "90% & more")]
    [InlineData("a &lt;script&gt;", "a <script>")]
    [InlineData("<ul>\n<li>first</li>\n<li>second</li>\n</ul>", "first second")]
    public void Marks_go_and_words_stay(string html, string plain) => Assert.Equal(plain, PlainText.Of(html));
}
