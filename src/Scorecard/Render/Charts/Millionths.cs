using Scorecard.Text;

namespace Scorecard.Render.Charts;

/// <summary>Values as whole millionths: as finely as they may be printed.</summary>
internal static class Millionths
{
    private const int Places = 6;

    /// <summary>A hundred million: the heights of values up to here are had in 64 bits.</summary>
    private const ulong Most = 100_000_000_000_000;

    private static ReadOnlySpan<ulong> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>A value in millionths, if it is one of them exactly and not too large.</summary>
    internal static bool TryOf(decimal value, out long millionths)
    {
        millionths = 0;
        if (!Digits.TryOf(value, out var digits, out var places) || places > Places || digits > Most / Powers[Places - places])
        {
            return false;
        }

        var size = (long)(digits * Powers[Places - places]);
        millionths = decimal.IsNegative(value) ? -size : size;
        return true;
    }

    /// <summary>Any value in millionths, rounded to the nearest.</summary>
    internal static Int128 Rounded(decimal value) => (Int128)decimal.Round(value * Powers[Places]);
}
