namespace Scorecard.Domain;

/// <summary>How many headline figures of an edition stand in each state. They add up to the number of indicators.</summary>
/// <param name="Green">How many are Green.</param>
/// <param name="Amber">How many are Amber.</param>
/// <param name="Red">How many are Red.</param>
/// <param name="NotRated">How many are not rated, by reason; reasons that do not occur are left out.</param>
public sealed record RatingCounts(int Green, int Amber, int Red, IReadOnlyDictionary<NotRatedReason, int> NotRated)
{
    /// <summary>How many have a colour. Shares of a colour are shares of these.</summary>
    public int Rated => Green + Amber + Red;

    /// <summary>How many indicators there are.</summary>
    public int Total => Rated + NotRated.Values.Sum();

    /// <summary>How many have the colour <paramref name="rag"/>.</summary>
    public int Of(Rag rag) => rag switch
    {
        Rag.Green => Green,
        Rag.Amber => Amber,
        _ => Red,
    };
}
