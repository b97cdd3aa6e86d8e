using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Tests.Read;

public sealed class MarkdownDocumentTests
{
    [Fact]
    public void The_keys_and_the_text_keep_the_lines_of_the_file()
    {
        var file = Read("---\nowner: Priya\ndue: 2017-12-31\n---\n\nText.\n");

        Assert.Equal(new Location("a.md", 3, 6, 10), file.FrontMatter!.Find("due")!.At);
        Assert.Equal((5, "\nText.\n"), (file.BodyLine, file.Body));
    }

    [Theory]
    [InlineData("Text.\n---\nmore\n", 1, "Text.\n---\nmore\n")]
    [InlineData("---\n---\nText.", 3, "Text.")]
    [InlineData("---\n# later\n---\nText.", 4, "Text.")]
    [InlineData("", 1, "")]
    public void A_text_may_have_no_keys(string text, int line, string body)
    {
        var file = Read(text);

        Assert.Null(file.FrontMatter);
        Assert.Equal((line, body), (file.BodyLine, file.Body));
    }

    [Theory]
    [InlineData("---\nowner: Priya\n\nText.\n", "SC1112")]
    [InlineData("---\nowner: [Priya\n---\nText.\n", "SC1111")]
    public void A_file_whose_keys_cannot_be_read_is_broken(string text, string code)
    {
        var report = new Report();
        var file = MarkdownDocument.Read("a.md", text, report);

        Assert.True(file.IsBroken);
        Assert.Equal(code, Assert.Single(report.Findings).Rule.Code);
    }

    private static MarkdownFile Read(string text)
    {
        var report = new Report();
        var file = MarkdownDocument.Read("a.md", text, report);
        Assert.Empty(report.Findings);
        Assert.False(file.IsBroken);
        return file;
    }
}
