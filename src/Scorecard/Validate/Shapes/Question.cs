namespace Scorecard.Validate.Shapes;

/// <summary>A key that a reader asks for.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What may stand under it.</param>
/// <param name="IsRequired">True if the reader reports its absence.</param>
public sealed record Question(string Key, ValueShape Value, bool IsRequired);
