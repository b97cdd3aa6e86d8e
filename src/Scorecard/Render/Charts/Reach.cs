using Scorecard.Compose.Charts;

namespace Scorecard.Render.Charts;

/// <summary>From where to where values reach.</summary>
internal sealed class Reach
{
    internal decimal Least { get; private set; } = decimal.MaxValue;

    internal decimal Greatest { get; private set; } = decimal.MinValue;

    internal void Take(ReadOnlySpan<decimal?> values)
    {
        foreach (ref readonly var value in values)
        {
            if (value.HasValue)
            {
                Take(value.GetValueOrDefault());
            }
        }
    }

    internal void Take(ReadOnlySpan<TrendStep> steps)
    {
        foreach (var step in steps)
        {
            Take(step.Level);
        }
    }

    internal void Take(decimal value)
    {
        if (value < Least)
        {
            Least = value;
        }

        if (value > Greatest)
        {
            Greatest = value;
        }
    }
}
