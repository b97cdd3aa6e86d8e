using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Scorecard.Text.Markdown;

/// <summary>The plain words of formatted text.</summary>
internal static class ProseWords
{
    internal static string Of(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines?.Descendants<Inline>() ?? [])
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                FigureInline => "…",
                _ => "",
            });
        }

        return words.ToString();
    }
}
