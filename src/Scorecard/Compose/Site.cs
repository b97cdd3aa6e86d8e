using Scorecard.Compose.News;
using Scorecard.Compose.Versions;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>The whole site as data.</summary>
public sealed record Site
{
    /// <summary>Whose site it is.</summary>
    public required Council Council { get; init; }

    /// <summary>The editions it holds, oldest first, each complete in its own folder.</summary>
    public required IReadOnlyList<Edition> Editions { get; init; }

    /// <summary>The pages that belong to no version: they change as editions are added.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>Every version of every edition, oldest edition first, withdrawn ones among them.</summary>
    public required IReadOnlyList<EditionHistory> Histories { get; init; }

    /// <summary>The latest news, newest first, for the feed.</summary>
    public required IReadOnlyList<FeedEntry> Feed { get; init; }

    /// <summary>Corrections, revisions and withdrawals, newest first, for their own feed.</summary>
    public required IReadOnlyList<FeedEntry> Corrections { get; init; }

    /// <summary>False if search engines must stay away from all of it.</summary>
    public required bool IsOpen { get; init; }
}
