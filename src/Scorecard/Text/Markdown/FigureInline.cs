using Markdig.Syntax.Inlines;

namespace Scorecard.Text.Markdown;

/// <summary>A figure bound into a line of narrative.</summary>
internal sealed class FigureInline : LeafInline
{
    public required string Name { get; init; }

    public required string Filter { get; init; }

    public required string Raw { get; init; }
}
