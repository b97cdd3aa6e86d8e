using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>Every version of an edition that a site may tell of.</summary>
/// <param name="Month">The edition's month.</param>
/// <param name="Declared">The edition as its inputs declare it; null if they may not be shown or are gone.</param>
/// <param name="Classification">Who may read it.</param>
/// <param name="Versions">Its versions, oldest first; none for a draft.</param>
public sealed record EditionHistory(
    Month Month, DeclaredEdition? Declared, Classification Classification, IReadOnlyList<VersionRecord> Versions)
{
    /// <summary>True while no version is declared.</summary>
    public bool IsDraft => Versions.Count == 0;

    /// <summary>The number of the newest version; 1 for a draft, which would become that.</summary>
    public int Newest => IsDraft ? 1 : Versions[^1].Id.Number;

    /// <summary>True if a version's pages can be had: it is in the archive, or the newest.</summary>
    public bool Holds(VersionRecord version) => version.Published is not null || version.Id.Number == Newest;

    /// <summary>The folder of the newest version; ends in a slash.</summary>
    public string Folder => Addresses.Folder(Month, Newest);
}
