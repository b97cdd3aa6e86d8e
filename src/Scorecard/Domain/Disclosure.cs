namespace Scorecard.Domain;

/// <summary>What protects people in small counts.</summary>
/// <param name="Threshold">Counts from 1 to here are not published; 0 turns the rule off.</param>
/// <param name="Secondary">True if a second figure must be withheld where one alone could be had by subtraction.</param>
public sealed record Disclosure(int Threshold = 5, bool Secondary = true)
{
    /// <summary>True if a count of people is so small that it must not be published.</summary>
    public bool Protects(decimal count) => count > 0 && count <= Threshold;
}
