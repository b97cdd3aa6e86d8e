using Scorecard.Domain;

namespace Scorecard.Validate.Indicators;

/// <summary>What the levels of an indicator must keep to.</summary>
/// <param name="Decimals">The decimal places displayed; null if they could not be read.</param>
/// <param name="IsShare">True if its values lie between 0 and 100.</param>
/// <param name="Compare">Which value is compared.</param>
/// <param name="Retired">The first month it is no longer reported for, if any.</param>
public sealed record LevelBounds(int? Decimals, bool IsShare, CompareRule Compare, Month? Retired);
