using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Changes;

/// <summary>Something else that changed about a measure.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Measure">Its name, leading to its page if it still has one.</param>
/// <param name="Sentence">What changed.</param>
public sealed record Notice(string Id, Link Measure, string Sentence);
