namespace Scorecard.Domain;

/// <summary>
/// The short proof of a version's content that stands on each of its pages: the first 64 bits of a SHA-256, as four groups
/// of four hexadecimal digits. It covers every file of the version, each page taken with the digest's own place unfilled.
/// docs/archive.md says how anybody can compute it again.
/// </summary>
public static class ContentDigest
{
    /// <summary>What stands on a page until the digest is known; as long as a digest.</summary>
    public const string Unfilled = "----.----.----.----";

    /// <summary>The digest as it is printed, from at least sixteen hexadecimal digits.</summary>
    public static string Printed(string hash) => $"{hash[..4]}.{hash[4..8]}.{hash[8..12]}.{hash[12..16]}";
}
