namespace Scorecard.Publish.Records;

/// <summary>A file as it was written.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Fingerprint">What tells whether it still has the same bytes.</param>
public sealed record RecordedFile(string Path, UInt128 Fingerprint);
