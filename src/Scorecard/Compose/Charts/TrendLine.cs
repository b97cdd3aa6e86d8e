using System.Collections.Immutable;

namespace Scorecard.Compose.Charts;

/// <summary>A line that a standard draws: a level for each month, in steps.</summary>
/// <param name="Label">What it is: Target 90%.</param>
/// <param name="Key">target, minimum or expected: what gives it its look.</param>
/// <param name="Levels">The level in each month of the chart; null where none was in force.</param>
public sealed record TrendLine(string Label, string Key, ImmutableArray<decimal?> Levels);
