namespace Scorecard.Render.Charts;

/// <summary>A stretch of values with round marks.</summary>
/// <param name="Least">The least value, on a mark.</param>
/// <param name="Greatest">The greatest value, on a mark.</param>
/// <param name="Step">From mark to mark.</param>
internal sealed record Scale(decimal Least, decimal Greatest, decimal Step)
{
    private const int WantedSteps = 4;
    private static readonly decimal[] _roundSteps = [1m, 2m, 2.5m, 5m, 10m];

    internal IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = Least; mark <= Greatest; mark += Step)
            {
                yield return mark;
            }
        }
    }

    /// <summary>A scale that holds all values from the least to the greatest.</summary>
    internal static Scale Of(decimal least, decimal greatest)
    {
        var span = greatest - least;
        var step = RoundStep((span == 0 ? Math.Max(Math.Abs(greatest), 1m) / 2 : span) / WantedSteps);
        var (bottom, top) = (decimal.Floor(least / step) * step, decimal.Ceiling(greatest / step) * step);
        return new Scale(bottom, top > bottom ? top : bottom + step, step);
    }

    private static decimal RoundStep(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        while (power > rough && power > 0.000001m)
        {
            power /= 10;
        }

        return _roundSteps.First(step => step * power >= rough || step == 10m) * power;
    }
}
