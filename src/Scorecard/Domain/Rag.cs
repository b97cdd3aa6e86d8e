namespace Scorecard.Domain;

/// <summary>A colour of the rating scale.</summary>
public enum Rag
{
    /// <summary>The target is met.</summary>
    Green,

    /// <summary>The target is missed and the minimum standard is met.</summary>
    Amber,

    /// <summary>The minimum standard is missed.</summary>
    Red,
}
