namespace Scorecard.Domain;

/// <summary>A version of an edition that is in the archive and never changes again.</summary>
public sealed record PublishedVersion
{
    /// <summary>Which version of which edition.</summary>
    public required VersionId Id { get; init; }

    /// <summary>The day of publication, its kind and its reason, as they were declared.</summary>
    public required EditionVersion Declared { get; init; }

    /// <summary>Who may read it.</summary>
    public required Classification Classification { get; init; }

    /// <summary>The short digest that its pages carry.</summary>
    public required string Digest { get; init; }

    /// <summary>The SHA-256 of its manifest, in lower-case hexadecimal digits.</summary>
    public required string Manifest { get; init; }

    /// <summary>Every file but the manifest and the list of checksums, by path.</summary>
    public required IReadOnlyList<PublishedFile> Files { get; init; }

    /// <summary>The inputs it was made from: path and SHA-256 of the text with line feeds.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>That it was taken back; null while it stands.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Its figures; none if it was taken back. Read when first asked for.</summary>
    public required Lazy<IReadOnlyList<PublishedFigure>> Figures { get; init; }

    /// <summary>Whose it is and where it stands, as it was then.</summary>
    public required Imprint Imprint { get; init; }

    /// <summary>True if a site for <paramref name="audience"/> may hold it.</summary>
    public bool IsFor(Audience audience) =>
        audience == Audience.Intranet || Classification == Classification.Unrestricted;
}
