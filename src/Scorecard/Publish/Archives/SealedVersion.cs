using Scorecard.Render;

namespace Scorecard.Publish.Archives;

/// <summary>A version that is complete and could be published as it is.</summary>
/// <param name="Manifest">What it consists of.</param>
/// <param name="Hash">The SHA-256 of its manifest.</param>
/// <param name="Files">All its files, with the version's folder in their paths.</param>
public sealed record SealedVersion(Manifest Manifest, string Hash, IReadOnlyList<SiteFile> Files);
