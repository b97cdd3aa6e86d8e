using Scorecard.Render.Razor;

namespace Scorecard.Render.Charts;

/// <summary>Writes the parts of a drawing, each behind the one before.</summary>
internal static class PlaceText
{
    private const int LongestPlace = 16;

    internal static PooledBuffer Add(this PooledBuffer svg, ReadOnlySpan<byte> markup)
    {
        svg.Write(markup);
        return svg;
    }

    /// <summary>Text that is markup already, or has been made safe.</summary>
    internal static PooledBuffer Add(this PooledBuffer svg, string trusted)
    {
        Utf8.WriteTrusted(svg, trusted);
        return svg;
    }

    /// <summary>A whole number.</summary>
    internal static PooledBuffer Add(this PooledBuffer svg, int whole)
    {
        Utf8.WriteNumber(svg, whole);
        return svg;
    }

    /// <summary>A stroke to a place: its letter, then left, then down.</summary>
    internal static PooledBuffer To(this PooledBuffer svg, char stroke, Place place)
    {
        var room = svg.GetSpan(2 + (2 * LongestPlace));
        room[0] = (byte)stroke;
        var at = 1 + Tenths(room[1..], place.X);
        room[at++] = (byte)' ';
        at += Tenths(room[at..], place.Y);
        svg.Advance(at);
        return svg;
    }

    /// <summary>A number of tenths, to one decimal, without a needless zero.</summary>
    internal static PooledBuffer Tenths(this PooledBuffer svg, int tenths)
    {
        svg.Advance(Tenths(svg.GetSpan(LongestPlace), tenths));
        return svg;
    }

    private static int Tenths(Span<byte> room, int tenths)
    {
        var at = 0;
        if (tenths < 0)
        {
            room[at++] = (byte)'-';
        }

        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        at += Whole(room[at..], whole);
        if (tenth != 0)
        {
            room[at++] = (byte)'.';
            room[at++] = (byte)('0' + tenth);
        }

        return at;
    }

    // Drawings are less than a thousand wide and high, and have some hundred places.
    private static int Whole(Span<byte> room, int whole)
    {
        if (whole >= 1000)
        {
            whole.TryFormat(room, out var digits, default, System.Globalization.CultureInfo.InvariantCulture);
            return digits;
        }

        var at = 0;
        if (whole >= 100)
        {
            room[at++] = (byte)('0' + (whole / 100));
        }

        if (whole >= 10)
        {
            room[at++] = (byte)('0' + (whole / 10 % 10));
        }

        room[at++] = (byte)('0' + (whole % 10));
        return at;
    }
}
