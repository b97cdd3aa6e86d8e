using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Scorecard.Text.Markdown;

/// <summary>Writes what a figure prints.</summary>
internal sealed class FigureRenderer(ProseContext context, Func<FigureInline, FigureReference> reference)
    : HtmlObjectRenderer<FigureInline>
{
    protected override void Write(HtmlRenderer renderer, FigureInline figure) =>
        renderer.WriteEscape(context.Figure(reference(figure)));
}
