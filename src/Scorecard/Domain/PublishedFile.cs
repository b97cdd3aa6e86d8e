namespace Scorecard.Domain;

/// <summary>A file of a published version.</summary>
/// <param name="Path">Its path below the version's folder, with forward slashes.</param>
/// <param name="Bytes">How many bytes it holds.</param>
/// <param name="Sha256">The SHA-256 of these bytes, in lower-case hexadecimal digits.</param>
public sealed record PublishedFile(string Path, long Bytes, string Sha256);
