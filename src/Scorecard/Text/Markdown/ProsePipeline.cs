using Markdig;
using Markdig.Parsers.Inlines;

namespace Scorecard.Text.Markdown;

/// <summary>The one Markdown pipeline: CommonMark with tables and figures, raw HTML escaped, nothing else.</summary>
internal static class ProsePipeline
{
    internal static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .DisableHtml();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new FigureInlineParser());
        return builder.Build();
    }
}
