using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Scorecard.Text.Markdown;

/// <summary>Writes words, and leads from a word of the glossary to its meaning on the same page.</summary>
internal sealed class TermRenderer(TermsUsed terms) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var written = 0;
        foreach (var (start, length, term) in MayLead(literal) ? terms.FirstIn(text) : [])
        {
            renderer.WriteEscape(text.AsSpan(written, start - written));
            renderer.Write("<a class=\"term\" href=\"#").Write(term.Anchor).Write("\">");
            renderer.WriteEscape(text.AsSpan(start, length));
            renderer.Write("</a>");
            written = start + length;
        }

        renderer.WriteEscape(text.AsSpan(written));
    }

    /// <summary>No link within a link, and none in a heading, which is a landmark.</summary>
    private static bool MayLead(Inline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline || outer.ParentBlock is HeadingBlock)
            {
                return false;
            }
        }

        return true;
    }
}
