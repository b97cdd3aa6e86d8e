namespace Scorecard.Compose.Measures;

/// <summary>The measures of one section, under its heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Rows">The measures in printed order.</param>
public sealed record MeasureGroup(string Title, string Anchor, IReadOnlyList<MeasureRow> Rows);
