using Scorecard.Domain;

namespace Scorecard.Validate.Indicators;

/// <summary>What an indicator's figures are held against.</summary>
/// <param name="Standards">Its standards, oldest first.</param>
/// <param name="Thresholds">Its expected ranges, oldest first.</param>
public sealed record Levels(IReadOnlyList<Standard> Standards, IReadOnlyList<ExpectedRange> Thresholds);
