using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Scorecard.Compose.Charts;

/// <summary>A level that held for some months in a row.</summary>
/// <param name="Level">The level.</param>
/// <param name="First">The place of its first month among the months of the chart, from 0.</param>
/// <param name="End">The place after its last month.</param>
public readonly record struct TrendStep(decimal Level, int First, int End)
{
    /// <summary>The steps of levels that held one after the other; equal levels in a row are one step.</summary>
    /// <param name="held">What was in force, each with its months; null where nothing was.</param>
    /// <param name="levelOf">Its level; null if it has none.</param>
    public static ImmutableArray<TrendStep> Of<THeld>(ReadOnlySpan<(THeld? InForce, int First, int End)> held, Func<THeld, decimal?> levelOf)
        where THeld : class
    {
        var (steps, count) = (new TrendStep[held.Length], 0);
        foreach (var (inForce, first, end) in held)
        {
            if (inForce is null || levelOf(inForce) is not { } level)
            {
                continue;
            }

            if (count > 0 && steps[count - 1].End == first && steps[count - 1].Level == level)
            {
                steps[count - 1] = steps[count - 1] with { End = end };
            }
            else
            {
                steps[count++] = new TrendStep(level, first, end);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == steps.Length ? steps : steps[..count]);
    }
}
