namespace Scorecard.Hash;

/// <summary>Something that stands in a folder or below.</summary>
/// <param name="Path">Its path from there, with forward slashes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Fingerprint">Of a file's bytes; 0 for anything else.</param>
/// <param name="Rights">Who may do what with a file; none for anything else.</param>
/// <param name="Length">How many bytes a file has; 0 for anything else.</param>
internal readonly record struct Standing(string Path, StandingKind Kind, UInt128 Fingerprint, UnixFileMode Rights, long Length);
