namespace Scorecard.Compose.Home;

/// <summary>The measures of one section through the months.</summary>
/// <param name="Title">The section's heading.</param>
/// <param name="Rows">Its measures.</param>
public sealed record HeatGroup(string Title, IReadOnlyList<HeatRow> Rows);
