namespace Scorecard.Domain;

/// <summary>The figure of the month before.</summary>
/// <param name="Month">That month.</param>
/// <param name="Value">Its displayed value.</param>
public sealed record PreviousValue(Month Month, decimal Value);
