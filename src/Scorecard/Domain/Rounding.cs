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

    /// <summary>The lowest number with so many decimal places that is not below the value.</summary>
    public static decimal Up(decimal value, int decimals) => -Down(-value, decimals);

    /// <summary>The highest number with so many decimal places that is not above the value.</summary>
    public static decimal Down(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.ToNegativeInfinity);
}
