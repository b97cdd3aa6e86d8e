using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>What a version of an edition consists of (manifest.json).</summary>
public sealed record Manifest
{
    public required VersionId Id { get; init; }

    public required EditionVersion Declared { get; init; }

    public required Classification Classification { get; init; }

    public required Imprint Imprint { get; init; }

    /// <summary>The program that made it, and its version.</summary>
    public required string Generator { get; init; }

    /// <summary>The short digest that its pages carry.</summary>
    public string Digest { get; init; } = ContentDigest.Unfilled;

    /// <summary>The SHA-256 of the manifest that was published before this one; null for the first.</summary>
    public string? Previous { get; init; }

    /// <summary>The inputs it was made from, by path.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>Its files but itself and SHA256SUMS, by path.</summary>
    public IReadOnlyList<PublishedFile> Files { get; init; } = [];

    /// <summary>That the version was taken back.</summary>
    public Withdrawal? Withdrawal { get; init; }
}
