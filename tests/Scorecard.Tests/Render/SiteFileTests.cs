using Scorecard.Render;

namespace Scorecard.Tests.Render;

public sealed class SiteFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("//server/index.html")]
    [InlineData("../index.html")]
    [InlineData("2017-04/../../index.html")]
    [InlineData("2017-04/./index.html")]
    [InlineData("2017-04//index.html")]
    [InlineData("2017-04/")]
    [InlineData("2017-04\\index.html")]
    [InlineData("C:/index.html")]
    [InlineData("index.html:stream")]
    [InlineData("what?.html")]
    [InlineData("a*b")]
    [InlineData("a<b")]
    [InlineData("a>b")]
    [InlineData("a|b")]
    [InlineData("a\"b")]
    [InlineData("a\nb")]
    [InlineData("a\u0000b")]
    [InlineData("a\u0085b")]
    [InlineData("con")]
    [InlineData("data/NUL.json")]
    [InlineData("Aux.tar.gz")]
    [InlineData("com1/index.html")]
    [InlineData("LPT9.txt")]
    [InlineData("nul .txt")]
    [InlineData("index.html.")]
    [InlineData("index.html ")]
    [InlineData("folder./index.html")]
    [InlineData("...")]
    public void An_address_that_some_disk_cannot_keep_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => new SiteFile(path, default));

    [Fact]
    public void An_address_with_half_a_character_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SiteFile("a\ud800b", default));

    [Fact]
    public void An_address_of_200_bytes_is_kept_and_a_longer_one_is_refused()
    {
        Assert.Equal(100, new SiteFile(new string('é', 100), default).Path.Length);
        Assert.Throws<ArgumentException>(() => new SiteFile(new string('é', 100) + "a", default));
    }

    [Theory]
    [InlineData(".nojekyll")]
    [InlineData("2017-04/v1/indicators/scs-07/index.html")]
    [InlineData("console/common.css")]
    [InlineData("com10/lpt.txt")]
    [InlineData("search/index.é.js")]
    public void An_ordinary_address_is_kept_as_it_is(string path) => Assert.Equal(path, new SiteFile(path, default).Path);
}
