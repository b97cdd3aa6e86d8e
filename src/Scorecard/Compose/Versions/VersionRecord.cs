using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>A version of an edition, declared or published.</summary>
/// <param name="Id">Which version.</param>
/// <param name="Declared">Its day, kind and reason.</param>
/// <param name="Published">It as it is in the archive; null while it is only declared.</param>
/// <param name="Change">What it changed; null for the first.</param>
public sealed record VersionRecord(VersionId Id, EditionVersion Declared, PublishedVersion? Published, VersionChange? Change)
{
    /// <summary>That it was taken back; null while it stands.</summary>
    public Withdrawal? Withdrawal => Published?.Withdrawal;
}
