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
    public required IReadOnlyList<PlannedPage> Planned { get; init; }

    /// <summary>Those pages, all of them composed anew.</summary>
    public IEnumerable<Page> Pages => Planned.Select(planned => planned.Compose());

    /// <summary>Every version of every edition, oldest edition first, withdrawn ones among them.</summary>
    public required IReadOnlyList<EditionHistory> Histories { get; init; }

    /// <summary>The latest news, newest first, for the feed.</summary>
    public required IReadOnlyList<FeedEntry> Feed { get; init; }

    /// <summary>Corrections, revisions and withdrawals, newest first, for their own feed.</summary>
    public required IReadOnlyList<FeedEntry> Corrections { get; init; }

    /// <summary>False if search engines must stay away from all of it.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The page at an address that belongs to no version; null if there is none.</summary>
    public Page? Page(string path) => Planned.FirstOrDefault(planned => planned.Path == path)?.Compose();
}
