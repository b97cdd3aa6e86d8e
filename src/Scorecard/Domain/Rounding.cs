namespace Scorecard.Domain;

/// <summary>The one place where figures are rounded: half away from zero, as published statistics are.</summary>
public static class Rounding
{
    /// <summary>The value at so many decimal places (0 to 6), with exactly that scale: 91 at one place is 91.0.</summary>
    public static decimal ToDisplay(decimal value, int decimals)
    {
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }
}
