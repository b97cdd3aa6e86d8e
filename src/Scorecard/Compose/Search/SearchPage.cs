using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Search;

/// <summary>The page that finds measures and words, and lists the measures for those without scripts.</summary>
public sealed record SearchPage(Frame Frame) : Page(Frame)
{
    /// <summary>Every measure that an edition shows, by title.</summary>
    public required IReadOnlyList<Link> Measures { get; init; }

    /// <summary>Every edition, newest first.</summary>
    public required IReadOnlyList<Link> Editions { get; init; }

    /// <summary>What can be found, in a stable order.</summary>
    public required IReadOnlyList<SearchText> Texts { get; init; }
}
