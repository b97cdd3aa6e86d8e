using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>A cover paper is made of sections, each with numbered paragraphs.</summary>
internal static class PaperShape
{
    private static ProseContext Unprinted => new(_ => "", _ => "", TopHeading: 2);

    /// <summary>The anchors of the numbered paragraphs: <c>p1-1</c>, <c>p1-2</c>, <c>p2-1</c>.</summary>
    internal static IReadOnlyList<string> Anchors(ProseDocument document)
    {
        var (section, paragraph) = (0, 0);
        var anchors = new List<string>();
        foreach (var kind in document.ToBlocks(Unprinted).Select(b => b.Kind))
        {
            (section, paragraph) = kind switch
            {
                ProseBlockKind.SectionHeading => (section + 1, 0),
                ProseBlockKind.Paragraph => (section, paragraph + 1),
                _ => (section, paragraph),
            };
            if (kind == ProseBlockKind.Paragraph)
            {
                anchors.Add($"p{section}-{paragraph}");
            }
        }

        return anchors;
    }

    internal static void Check(MarkdownFile file, ProseDocument document, Report report)
    {
        foreach (var heading in document.Headings.Where(h => h.Level == 1))
        {
            report.Add(NarrativeRules.TopHeading.At(
                new Location(file.Path, heading.Line, 1),
                $"{Texts.Quote(heading.Title)} is a heading with one “#”, which is the paper's own",
                "write ## before the headings of sections"));
        }

        if (document.ToBlocks(Unprinted) is [{ Kind: not ProseBlockKind.SectionHeading }, ..]
            && !StartsWithTopHeading(file, document))
        {
            report.Add(NarrativeRules.TextBeforeSection.At(
                Texts.Start(file),
                "the paper's text starts before its first section",
                "write a heading such as ## Introduction above it"));
        }
    }

    private static bool StartsWithTopHeading(MarkdownFile file, ProseDocument document) =>
        document.Headings is [{ Level: 1 } first, ..] && first.Line == Texts.Start(file).Line;
}
