namespace Scorecard.Text;

/// <summary>A number's digits as a whole number, and how many of them stand behind the point.</summary>
internal static class Digits
{
    /// <summary>Takes a number apart; false if it has more digits than 64 bits hold, as no council's figure has.</summary>
    internal static bool TryOf(decimal value, out ulong digits, out int places)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        (digits, places) = (((ulong)(uint)bits[1] << 32) | (uint)bits[0], value.Scale);
        return bits[2] == 0;
    }
}
