namespace Scorecard.Domain;

/// <summary>The published versions: append-only, the same for ever.</summary>
public sealed class Archive
{
    private readonly IReadOnlyDictionary<VersionId, PublishedVersion> _versions;
    private readonly ILookup<Month, PublishedVersion> _editions;

    /// <summary>Takes the versions, in the order of their publication.</summary>
    public Archive(IReadOnlyList<PublishedVersion> versions)
    {
        InOrderOfPublication = versions;
        _versions = new SortedDictionary<VersionId, PublishedVersion>(versions.ToDictionary(v => v.Id));
        _editions = _versions.Values.ToLookup(v => v.Id.Month);
    }

    /// <summary>The archive before anything was published.</summary>
    public static Archive Empty => new([]);

    /// <summary>The versions in the order in which they were published.</summary>
    public IReadOnlyList<PublishedVersion> InOrderOfPublication { get; }

    /// <summary>The versions by edition and number.</summary>
    public IEnumerable<PublishedVersion> Versions => _versions.Values;

    /// <summary>The months that have a published version, oldest first.</summary>
    public IEnumerable<Month> Months => _editions.Select(edition => edition.Key);

    /// <summary>A version; null if it was not published.</summary>
    public PublishedVersion? Find(VersionId id) => _versions.GetValueOrDefault(id);

    /// <summary>The versions of an edition, oldest first.</summary>
    public IEnumerable<PublishedVersion> Of(Month month) => _editions[month];

    /// <summary>The newest version of an edition; null if none was published.</summary>
    public PublishedVersion? Newest(Month month) => Of(month).LastOrDefault();

    /// <summary>What of the archive a site for <paramref name="audience"/> may hold.</summary>
    public Archive For(Audience audience) => new([.. InOrderOfPublication.Where(v => v.IsFor(audience))]);
}
