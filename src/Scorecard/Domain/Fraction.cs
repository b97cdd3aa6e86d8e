namespace Scorecard.Domain;

/// <summary>The two counts that a value is computed from.</summary>
/// <param name="Numerator">Those who meet the definition; zero or more.</param>
/// <param name="Denominator">All who could; more than zero.</param>
public readonly record struct Fraction(decimal Numerator, decimal Denominator);
