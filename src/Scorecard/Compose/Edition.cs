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

    /// <summary>Its pages, the scorecard first.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The images that its narrative shows, by their path in the site.</summary>
    public required IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Images { get; init; }
}
