using Scorecard.Domain;

namespace Scorecard.Validate.Narratives;

/// <summary>Everything that officers wrote.</summary>
/// <param name="Editions">The editions with their narrative, in the order given.</param>
/// <param name="Pages">The pages that belong to no month, by slug.</param>
public sealed record Written(IReadOnlyList<DeclaredEdition> Editions, IReadOnlyList<StandingPage> Pages);
