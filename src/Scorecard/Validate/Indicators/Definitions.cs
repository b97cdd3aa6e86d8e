using Scorecard.Domain;

namespace Scorecard.Validate.Indicators;

/// <summary>What data/indicators defines.</summary>
/// <param name="Sections">The sections in printed order, without the indicators that are broken.</param>
/// <param name="Broken">Ids whose definition has an error, in any case: a result or text for one is not “unknown”.</param>
public sealed record Definitions(IReadOnlyList<Section> Sections, IReadOnlySet<string> Broken)
{
    /// <summary>False if ids may exist that could not be read, because a file or an id was unreadable.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Every sound indicator in printed order.</summary>
    public IEnumerable<Indicator> Indicators => Sections.SelectMany(s => s.Indicators);
}
