namespace Scorecard.Domain;

/// <summary>What others reached: a published figure to compare with.</summary>
/// <param name="Name">Whose figure it is, such as England.</param>
/// <param name="Period">The period it covers, as its source names it.</param>
/// <param name="Value">The figure, in the indicator's unit.</param>
public sealed record Benchmark(string Name, string Period, decimal Value);
