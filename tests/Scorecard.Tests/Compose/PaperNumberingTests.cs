using Scorecard.Compose.Papers;
using Scorecard.Text;

namespace Scorecard.Tests.Compose;

public sealed class PaperNumberingTests
{
    private static ProseBlock Heading(string words) => new(ProseBlockKind.SectionHeading, words);

    private static ProseBlock Paragraph(string words) => new(ProseBlockKind.Paragraph, words);

    [Fact]
    public void Paragraphs_are_numbered_within_their_section_as_minutes_cite_them()
    {
        var sections = PaperNumbering.Of(
            [Heading("One"), Paragraph("a"), Paragraph("b"), Heading("Two"), Paragraph("c"), new(ProseBlockKind.Other, "<ul></ul>"), Paragraph("d")]);
        Assert.Equal(["s1", "s2"], sections.Select(s => s.Anchor));
        Assert.Equal(["1.1", "1.2"], sections[0].Blocks.Select(b => b.Number));
        Assert.Equal(["p2-1", "", "p2-2"], sections[1].Blocks.Select(b => b.Anchor));
    }

    [Fact]
    public void A_section_without_paragraphs_keeps_its_number() =>
        Assert.Equal([1, 2], PaperNumbering.Of([Heading("One"), Heading("Two")]).Select(s => s.Number));
}
