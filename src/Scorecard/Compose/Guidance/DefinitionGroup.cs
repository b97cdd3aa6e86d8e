namespace Scorecard.Compose.Guidance;

/// <summary>The definitions of one section.</summary>
/// <param name="Title">The section's heading.</param>
/// <param name="Rows">Its measures.</param>
public sealed record DefinitionGroup(string Title, IReadOnlyList<DefinitionRow> Rows);
