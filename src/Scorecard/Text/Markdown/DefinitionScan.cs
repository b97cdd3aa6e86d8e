using Markdig.Syntax;

namespace Scorecard.Text.Markdown;

/// <summary>Reads headings as words and the paragraphs below each as its meaning.</summary>
internal static class DefinitionScan
{
    internal static IEnumerable<(string Word, string Meaning)> Of(MarkdownDocument document)
    {
        var (word, meaning) = ("", new List<string>());
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                yield return (word, string.Join(' ', meaning));
                (word, meaning) = (ProseWords.Of(heading.Inline).Trim(), []);
            }
            else if (block is ParagraphBlock paragraph)
            {
                meaning.Add(ProseWords.Of(paragraph.Inline));
            }
        }

        yield return (word, string.Join(' ', meaning));
    }
}
