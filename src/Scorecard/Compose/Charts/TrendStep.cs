using System.Collections.Immutable;

namespace Scorecard.Compose.Charts;

/// <summary>A level that held for some months in a row.</summary>
/// <param name="Level">The level.</param>
/// <param name="First">The place of its first month among the months of the chart, from 0.</param>
/// <param name="End">The place after its last month.</param>
public sealed record TrendStep(decimal Level, int First, int End)
{
    /// <summary>The steps of levels that held one after the other; equal levels in a row are one step.</summary>
    /// <param name="held">Each level with its months; null where none was in force.</param>
    public static ImmutableArray<TrendStep> Of(ReadOnlySpan<(decimal? Level, int First, int End)> held)
    {
        var steps = ImmutableArray.CreateBuilder<TrendStep>();
        foreach (var (level, first, end) in held)
        {
            if (level is not { } known)
            {
                continue;
            }

            if (steps is [.., var last] && last.End == first && last.Level == known)
            {
                steps[^1] = last with { End = end };
            }
            else
            {
                steps.Add(new TrendStep(known, first, end));
            }
        }

        return steps.DrainToImmutable();
    }
}
