using Scorecard.Domain;

namespace Scorecard.Compose.Charts;

/// <summary>A control chart's mean and limits as they are shown: rounded, and never where no figure can lie.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Lower">The lower limit; not below zero where no figure is.</param>
/// <param name="Upper">The upper limit; not above 100 for a percentage that cannot pass it.</param>
internal sealed record ControlBounds(decimal Mean, decimal Lower, decimal Upper)
{
    internal static ControlBounds Of(ControlChart control, Indicator indicator)
    {
        decimal Shown(decimal value) => Rounding.ToDisplay(value, indicator.Decimals);
        var (lower, upper) = (Shown(control.Lower), Shown(control.Upper));
        var isCounted = control.Points.All(p => p.Value >= 0);
        var isShare = indicator is { Unit: Unit.Percent, Bounded: true };
        return new ControlBounds(
            Shown(control.Mean),
            isCounted && lower < 0 ? Shown(0) : lower,
            isShare && upper > 100 ? Shown(100) : upper);
    }
}
