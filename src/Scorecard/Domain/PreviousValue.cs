namespace Scorecard.Domain;

/// <summary>The figure reported before: that of the month or the quarter before.</summary>
/// <param name="Month">That month.</param>
/// <param name="Value">Its displayed value.</param>
public readonly record struct PreviousValue(Month Month, decimal Value);
