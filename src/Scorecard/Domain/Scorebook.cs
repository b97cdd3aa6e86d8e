namespace Scorecard.Domain;

/// <summary>Everything the council returned, complete and cross-checked: whoever holds one need not check again.</summary>
public sealed record Scorebook
{
    /// <summary>Whose it is, and its rules.</summary>
    public required Council Council { get; init; }

    /// <summary>The sections in printed order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The results by month, oldest first.</summary>
    public required IReadOnlyDictionary<Month, MonthlyResults> Results { get; init; }

    /// <summary>The editions, oldest first.</summary>
    public required IReadOnlyList<DeclaredEdition> Editions { get; init; }

    /// <summary>Pages that belong to no month, by slug.</summary>
    public IReadOnlyList<StandingPage> Pages { get; init; } = [];

    /// <summary>Figures that were returned but left out because something was wrong with them.</summary>
    public IReadOnlySet<(Month Month, IndicatorId Indicator)> LeftOut { get; init; } =
        new HashSet<(Month, IndicatorId)>();

    /// <summary>Every indicator in printed order.</summary>
    public IEnumerable<Indicator> Indicators => Sections.SelectMany(s => s.Indicators);

    /// <summary>
    /// What a site for <paramref name="audience"/> may know. The results of an edition that it may not show go with the
    /// edition, so that no later chart or comparison gives them away.
    /// </summary>
    public Scorebook For(Audience audience, bool drafts) =>
        Without(Editions.Where(e => !e.IsFor(audience) || (e.IsDraft && !drafts)).Select(e => e.Month).ToHashSet());

    /// <summary>The book without the editions of some months and their results.</summary>
    public Scorebook Without(IReadOnlySet<Month> hidden) => hidden.Count == 0 ? this : this with
    {
        Editions = [.. Editions.Where(e => !hidden.Contains(e.Month))],
        Results = Results.Where(r => !hidden.Contains(r.Key)).ToDictionary(r => r.Key, r => r.Value),
    };
}
