using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>One correction may change several editions: their versions share kind, day and reason.</summary>
internal static class SameCorrection
{
    /// <summary>The versions that belong to the same correction or revision, this one among them, oldest edition first.</summary>
    internal static IEnumerable<VersionRecord> Of(VersionRecord version, IReadOnlyList<EditionHistory> all) =>
        version.Declared.Kind == VersionKind.First ? [version] : all.SelectMany(e => e.Versions).Where(other => Key(other) == Key(version));

    /// <summary>What the versions of one correction share.</summary>
    internal static (VersionKind Kind, DateOnly Published, string Reason) Key(VersionRecord version) =>
        (version.Declared.Kind, version.Declared.Published, version.Declared.Reason);
}
