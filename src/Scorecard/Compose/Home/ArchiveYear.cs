namespace Scorecard.Compose.Home;

/// <summary>The editions of one financial year.</summary>
/// <param name="Label">2017/18.</param>
/// <param name="Rows">Its editions, newest first.</param>
public sealed record ArchiveYear(string Label, IReadOnlyList<ArchiveRow> Rows);
