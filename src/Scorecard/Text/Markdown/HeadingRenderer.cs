using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Scorecard.Text.Markdown;

/// <summary>Writes headings below the page's own, never skipping a level, whatever levels the author used.</summary>
internal sealed class HeadingRenderer(int top, int before) : HtmlObjectRenderer<HeadingBlock>
{
    private int _previous = before;

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var asked = Math.Max(heading.Level, 2) - 2 + top;
        var level = Math.Min(Math.Min(asked, _previous + 1), 6);
        _previous = level;
        renderer.Write($"<h{level}>");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</h{level}>");
    }
}
