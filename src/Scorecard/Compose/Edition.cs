using Scorecard.Compose.Packs;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>One version of one edition, ready to print: all that stands in its folder.</summary>
public sealed record Edition
{
    /// <summary>The edition with its judgement.</summary>
    public required RatedEdition Rated { get; init; }

    /// <summary>The version that this is.</summary>
    public required int Version { get; init; }

    /// <summary>Its folder in the site; ends in a slash.</summary>
    public required string Folder { get; init; }

    /// <summary>The inputs that it is made from and their digests, by path.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    /// <summary>True if it is in the archive, so that its files come from there.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>Its pages, the scorecard first. Each is planned and composed when it is asked for: what is in the archive is not made again.</summary>
    public required IEnumerable<PlannedPage> Planned { get; init; }

    /// <summary>Its pages, all of them composed anew.</summary>
    public IEnumerable<Page> Pages => Planned.Select(planned => planned.Compose());

    /// <summary>What stands on each printed sheet of its pack.</summary>
    public required RunningLines Running { get; init; }

    /// <summary>The images that its narrative shows, by their path in the site.</summary>
    public required IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Images { get; init; }

    /// <summary>The page at an address, composed anew; null if the edition has none there.</summary>
    public Page? Page(string path) => Planned.FirstOrDefault(planned => planned.Path == path)?.Compose();
}
