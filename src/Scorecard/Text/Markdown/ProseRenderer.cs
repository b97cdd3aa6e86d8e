using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Scorecard.Text.Markdown;

/// <summary>Writes narrative as HTML: figures bound, links resolved, headings at the page's levels.</summary>
internal sealed class ProseRenderer : IDisposable
{
    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly HtmlRenderer _html;

    internal ProseRenderer(ProseContext context, Func<FigureInline, FigureReference> reference, int headingBefore)
    {
        _html = new HtmlRenderer(_text);
        ProsePipeline.Pipeline.Setup(_html);
        _html.LinkRewriter = target => context.Href(target);
        _html.ObjectRenderers.Insert(0, new FigureRenderer(context, reference));
        if (context.Terms is { } terms)
        {
            _html.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TermRenderer(terms));
        }

        _html.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer(context.TopHeading, headingBefore));
        _html.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer());
    }

    public void Dispose() => _text.Dispose();

    internal string Render(MarkdownObject part)
    {
        _html.Render(part);
        return Take();
    }

    internal ProseBlock RenderBlock(Block block) => block switch
    {
        HeadingBlock { Level: 2 } heading => new(ProseBlockKind.SectionHeading, RenderInline(heading.Inline)),
        ParagraphBlock paragraph => new(ProseBlockKind.Paragraph, RenderInline(paragraph.Inline)),
        _ => new(ProseBlockKind.Other, Render(block)),
    };

    private string RenderInline(ContainerInline? inline)
    {
        if (inline is not null)
        {
            _html.WriteChildren(inline);
        }

        return Take();
    }

    private string Take()
    {
        var html = _text.ToString().TrimEnd('\n');
        _text.GetStringBuilder().Clear();
        return html;
    }
}
