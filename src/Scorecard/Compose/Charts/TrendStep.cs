using System.Collections.Immutable;

namespace Scorecard.Compose.Charts;

/// <summary>A level that held for some months in a row.</summary>
/// <param name="Level">The level.</param>
/// <param name="First">The place of its first month among the months of the chart, from 0.</param>
/// <param name="End">The place after its last month.</param>
public sealed record TrendStep(decimal Level, int First, int End)
{
    /// <summary>The steps of levels that are given month by month; null where none was in force.</summary>
    public static ImmutableArray<TrendStep> Of(ReadOnlySpan<decimal?> levels)
    {
        var steps = ImmutableArray.CreateBuilder<TrendStep>();
        for (var (first, end) = (0, 0); first < levels.Length; first = end)
        {
            end = EndOf(levels, first);
            if (levels[first] is { } level)
            {
                steps.Add(new TrendStep(level, first, end));
            }
        }

        return steps.DrainToImmutable();
    }

    private static int EndOf(ReadOnlySpan<decimal?> levels, int first)
    {
        var end = first + 1;
        while (end < levels.Length && levels[end] == levels[first])
        {
            end++;
        }

        return end;
    }
}
