namespace Scorecard.Cli.Scaffold;

/// <summary>A file that a command wants to make, or to change.</summary>
/// <param name="Path">Below the root, with forward slashes.</param>
/// <param name="Text">All of it.</param>
/// <param name="Replaces">What stands there now; null for a file that must not exist yet.</param>
internal sealed record Planned(string Path, string Text, string? Replaces = null);
