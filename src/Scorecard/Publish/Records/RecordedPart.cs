namespace Scorecard.Publish.Records;

/// <summary>Files that are made from the same, and so are made anew or left alone together: one version of an edition.</summary>
/// <param name="Name">What the part is called; no blank in it.</param>
/// <param name="Key">The hash of what it was made from; empty for a part that is always made anew.</param>
/// <param name="Files">Its files.</param>
public sealed record RecordedPart(string Name, string Key, IReadOnlyList<RecordedFile> Files);
