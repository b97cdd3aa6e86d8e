namespace Scorecard.Tests.Validate.Narratives;

public sealed class ImageChecksTests
{
    private static readonly byte[] _png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static string Finding(string commentary)
    {
        using var folder = new NarrativeFolder();
        folder.With($"{NarrativeFolder.April}/images/map.png", _png).WithCommentary(commentary);
        return string.Join('\n', folder.Findings());
    }

    [Fact]
    public void A_picture_beside_the_text_is_shown() => Assert.Equal("", Finding("![the districts](../images/map.png)"));

    [Theory]
    [InlineData("![](../images/map.png)", "SC1543 2017-04/commentary/SCS-01.md(1,1): ")]
    [InlineData("No picture.", "SC1544 2017-04/images/map.png: no text shows the picture “images/map.png”")]
    public void A_picture_is_described_and_shown(string commentary, string finding) =>
        Assert.StartsWith(finding, Finding(commentary), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.com/map.png")]
    [InlineData("//example.com/map.png")]
    [InlineData("data:image/png;base64,AA")]
    public void A_picture_from_elsewhere_is_refused(string target) =>
        Assert.StartsWith("SC1542 ", Finding($"![map]({target})"), StringComparison.Ordinal);

    [Fact]
    public void The_nearest_picture_is_named_as_seen_from_the_text() =>
        Assert.Contains("; write ../images/map.png", Finding("![map](../image/map.png)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("../images/mpa.png")]
    [InlineData("../../2017-03/images/map.png")]
    [InlineData("../../../../../etc/map.png")]
    [InlineData("SCS-01")]
    public void A_picture_that_is_not_there_is_told(string target) =>
        Assert.StartsWith("SC1541 ", Finding($"![map]({target})"), StringComparison.Ordinal);
}
