using System.Text;
using Scorecard.Compose.Packs;
using Scorecard.Render.Downloads;

namespace Scorecard.Tests.Render;

/// <summary>What stands on each printed sheet of a pack.</summary>
public sealed class PackStyleTests
{
    [Fact]
    public void Each_sheet_says_edition_version_address_and_its_number()
    {
        var style = Style(new RunningLines("Exampleshire: scorecard", "April 2017, version 2", "https://example.gov.uk/scs/2017-04/v2/pack/index.html"));
        Assert.Contains("content: \"Exampleshire: scorecard\";", style, StringComparison.Ordinal);
        Assert.Contains("content: \"April 2017, version 2\";", style, StringComparison.Ordinal);
        Assert.Contains("content: \"https://example.gov.uk/scs/2017-04/v2/pack/index.html\";", style, StringComparison.Ordinal);
        Assert.Contains("\"Page \" counter(page) \" of \" counter(pages)", style, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Children’s Services", "\"Children’s Services\"")]
    [InlineData("The \"old\" scorecard", "\"The \\22 old\\22  scorecard\"")]
    [InlineData("A\\B", "\"A\\5c B\"")]
    [InlineData("two\nlines", "\"two\\a lines\"")]
    public void A_councils_name_stays_inside_its_string(string name, string quoted) => Assert.Equal(quoted, PackStyle.Quoted(name));

    private static string Style(RunningLines lines) => Encoding.UTF8.GetString(PackStyle.Of(lines).Span);
}
