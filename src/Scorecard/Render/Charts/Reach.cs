using Scorecard.Compose.Charts;

namespace Scorecard.Render.Charts;

/// <summary>From where to where values reach.</summary>
internal sealed class Reach
{
    internal decimal Least { get; private set; } = decimal.MaxValue;

    internal decimal Greatest { get; private set; } = decimal.MinValue;

    /// <summary>The figures of a chart that has some.</summary>
    internal void Take(TrendChart chart)
    {
        Take(chart.Points[chart.Lowest].Value!.Value);
        Take(chart.Points[chart.Highest].Value!.Value);
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
