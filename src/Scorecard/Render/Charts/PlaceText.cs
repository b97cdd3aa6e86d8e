using System.Globalization;
using System.Text;

namespace Scorecard.Render.Charts;

/// <summary>Prints places of a drawing.</summary>
internal static class PlaceText
{
    /// <summary>A number of tenths, to one decimal, without a needless zero.</summary>
    internal static StringBuilder Tenths(this StringBuilder text, int tenths)
    {
        if (tenths < 0)
        {
            text.Append('-');
        }

        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        text.Append(CultureInfo.InvariantCulture, $"{whole}");
        return tenth == 0 ? text : text.Append('.').Append((char)('0' + tenth));
    }
}
