using Scorecard.Text;

namespace Scorecard.Compose.Papers;

/// <summary>Numbers sections and paragraphs as committees cite them: 3.2 is the second paragraph of the third section.</summary>
internal static class PaperNumbering
{
    internal static IReadOnlyList<PaperSection> Of(IReadOnlyList<ProseBlock> blocks)
    {
        var sections = new List<PaperSection>();
        var starts = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == ProseBlockKind.SectionHeading).ToList();
        foreach (var (start, next) in starts.Zip(starts.Skip(1).Append(blocks.Count)))
        {
            var number = sections.Count + 1;
            sections.Add(new PaperSection(number, blocks[start].Html, Numbered(number, blocks.Take(next).Skip(start + 1))));
        }

        return sections;
    }

    /// <summary>Gives paragraphs their numbers and permanent anchors.</summary>
    internal static IReadOnlyList<PaperBlock> Numbered(int section, IEnumerable<ProseBlock> blocks)
    {
        var paragraph = 0;
        return
        [
            .. blocks.Select(block => block.Kind == ProseBlockKind.Paragraph
                ? Paragraph(section, ++paragraph, block.Html)
                : new PaperBlock("", "", block.Html)),
        ];
    }

    private static PaperBlock Paragraph(int section, int number, string html) => new(
        FormattableString.Invariant($"{section}.{number}"),
        FormattableString.Invariant($"p{section}-{number}"),
        html);
}
