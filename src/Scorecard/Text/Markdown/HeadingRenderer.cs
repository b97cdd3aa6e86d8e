using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Scorecard.Text.Markdown;

/// <summary>
/// Writes headings below the page's own, never skipping a level, whatever levels the author used: what the author set side
/// by side stays side by side.
/// </summary>
internal sealed class HeadingRenderer(int top, int before) : HtmlObjectRenderer<HeadingBlock>
{
    private const int Highest = 2;
    private const int Lowest = 6;

    /// <summary>The headings that hold the place that is written now, outermost first: as the author asked and as it was given.</summary>
    private readonly Stack<(int Asked, int Given)> _open = [];

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = Given(Math.Max(heading.Level, Highest));
        renderer.Write($"<h{level}>");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</h{level}>");
    }

    private int Given(int asked)
    {
        while (_open.TryPeek(out var last) && last.Asked >= asked)
        {
            _open.Pop();
        }

        var above = _open.TryPeek(out var parent) ? parent.Given : before;
        var given = Math.Min(Math.Min(asked - Highest + top, above + 1), Lowest);
        _open.Push((asked, given));
        return given;
    }
}
