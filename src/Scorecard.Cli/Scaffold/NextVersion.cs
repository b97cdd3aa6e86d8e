namespace Scorecard.Cli.Scaffold;

/// <summary>The version to add.</summary>
/// <param name="Date">When it is published, as YYYY-MM-DD.</param>
/// <param name="Kind">correction or revision.</param>
/// <param name="Reason">The sentence that readers are told.</param>
internal sealed record NextVersion(string Date, string Kind, string Reason);
