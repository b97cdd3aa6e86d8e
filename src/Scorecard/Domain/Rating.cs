namespace Scorecard.Domain;

/// <summary>The judgement on one figure: a colour, or why there is none. Each carries its because.</summary>
/// <param name="Because">What led to it.</param>
public abstract record Rating(Because Because)
{
    /// <summary>A colour.</summary>
    /// <param name="Colour">Which.</param>
    /// <param name="Because">What led to it.</param>
    public sealed record Rated(Rag Colour, Because Because) : Rating(Because);

    /// <summary>No colour.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Because">What led to it.</param>
    public sealed record NotRated(NotRatedReason Reason, Because Because) : Rating(Because);

    /// <summary>True if the colour is Red.</summary>
    public bool IsRed => this is Rated { Colour: Rag.Red };
}
