namespace Scorecard.Text;

/// <summary>One top-level part of a narrative, rendered.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Html">Its HTML; for headings and paragraphs without the element around it.</param>
public sealed record ProseBlock(ProseBlockKind Kind, string Html);
