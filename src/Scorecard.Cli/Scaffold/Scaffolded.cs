namespace Scorecard.Cli.Scaffold;

/// <summary>The files to make, and what is then left to do.</summary>
internal sealed record Scaffolded(IReadOnlyList<Planned> Files, IEnumerable<string> ToDo);
