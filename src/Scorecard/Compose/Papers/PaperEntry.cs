namespace Scorecard.Compose.Papers;

/// <summary>A line of the paper's heading block.</summary>
/// <param name="Label">From, To, Subject.</param>
/// <param name="Lines">What stands beside it.</param>
public sealed record PaperEntry(string Label, IReadOnlyList<string> Lines);
