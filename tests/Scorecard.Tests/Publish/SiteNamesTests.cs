using Scorecard.Publish;

namespace Scorecard.Tests.Publish;

public sealed class SiteNamesTests
{
    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("index.html", "INDEX.html")]
    [InlineData("indicators/scs-05/index.html", "indicators/SCS-05/data.json")]
    [InlineData("indicators/index.html", "Indicators")]
    [InlineData("latest", "latest/index.html")]
    [InlineData("latest/index.html", "latest")]
    public void Two_names_that_meet_on_some_disk_are_refused(string one, string other)
    {
        var names = new SiteNames();
        names.Take(one);

        Assert.Throws<ArgumentException>(() => names.Take(other));
    }

    [Fact]
    public void A_file_makes_only_the_folders_that_are_new()
    {
        var names = new SiteNames();

        Assert.Equal(["2017-04", "2017-04/v1"], names.Take("2017-04/v1/index.html"));
        Assert.Equal(["2017-04/v1/data"], names.Take("2017-04/v1/data/results.csv"));
        Assert.Equal([], names.Take("2017-04/v1/manifest.json"));
    }
}
