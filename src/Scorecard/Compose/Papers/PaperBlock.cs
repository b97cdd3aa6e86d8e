namespace Scorecard.Compose.Papers;

/// <summary>A part of a section.</summary>
/// <param name="Number">3.2 for a paragraph; empty for a list, a table or a quotation.</param>
/// <param name="Anchor">Its permanent anchor, p3-2; empty where there is no number.</param>
/// <param name="Html">Its content, as HTML.</param>
public sealed record PaperBlock(string Number, string Anchor, string Html);
