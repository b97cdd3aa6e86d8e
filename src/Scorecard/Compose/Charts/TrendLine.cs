using System.Collections.Immutable;

namespace Scorecard.Compose.Charts;

/// <summary>A line that a standard or a limit draws, in steps.</summary>
/// <param name="Label">What it is: Target 90%.</param>
/// <param name="Key">target, minimum, expected, mean or limit: what gives it its look.</param>
/// <param name="Steps">The levels, oldest first; months in which none was in force have no step.</param>
public sealed record TrendLine(string Label, string Key, ImmutableArray<TrendStep> Steps);
