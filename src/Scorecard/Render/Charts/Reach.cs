namespace Scorecard.Render.Charts;

/// <summary>From where to where values reach.</summary>
internal sealed class Reach
{
    internal decimal Least { get; private set; } = decimal.MaxValue;

    internal decimal Greatest { get; private set; } = decimal.MinValue;

    internal void Take(IReadOnlyList<decimal?> values)
    {
        for (var month = 0; month < values.Count; month++)
        {
            if (values[month] is { } value)
            {
                Take(value);
            }
        }
    }

    internal void Take(decimal value)
    {
        Least = Math.Min(value, Least);
        Greatest = Math.Max(value, Greatest);
    }
}
