namespace Scorecard.Publish.Records;

/// <summary>A file as it was written.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Sha256">The hash of its bytes.</param>
public sealed record RecordedFile(string Path, string Sha256);
