using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Versions;

/// <summary>The versions of an edition.</summary>
public sealed record VersionsPage(Frame Frame) : Page(Frame)
{
    /// <summary>Its versions, newest first; none for a draft.</summary>
    public required IReadOnlyList<VersionRow> Versions { get; init; }

    /// <summary>The newest version.</summary>
    public required Link Newest { get; init; }

    /// <summary>True if the newest version was withdrawn, so that none holds.</summary>
    public required bool IsWithdrawn { get; init; }

    /// <summary>The page that lays this edition beside another; null if there is no other or it has no figures.</summary>
    public required Link? Compare { get; init; }

    /// <summary>The edition's short address, which always leads to that version.</summary>
    public required Link Short { get; init; }
}
