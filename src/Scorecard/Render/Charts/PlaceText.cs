using System.Buffers.Binary;
using System.Globalization;
using Scorecard.Render.Razor;

namespace Scorecard.Render.Charts;

/// <summary>Writes the parts of a drawing, each behind the one before.</summary>
internal static class PlaceText
{
    private const int LongestPlace = 16;

    /// <summary>No drawing is wider or higher, in tenths.</summary>
    private const int LargestPlace = 6400;

    /// <summary>Where the last byte of eight begins.</summary>
    private const int Last = 56;

    private static readonly ulong[] _written = Written();

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
        if ((uint)tenths < (uint)_written.Length)
        {
            var written = _written[tenths];
            BinaryPrimitives.WriteUInt64LittleEndian(room, written);
            return (int)(written >> Last);
        }

        return Spelled(room, tenths);
    }

    /// <summary>The digits of each place in a drawing, a byte each, and how many they are in the last byte.</summary>
    private static ulong[] Written()
    {
        var written = new ulong[LargestPlace + 1];
        Span<byte> room = stackalloc byte[LongestPlace];
        for (var tenths = 0; tenths < written.Length; tenths++)
        {
            room.Clear();
            var length = Spelled(room, tenths);
            written[tenths] = BinaryPrimitives.ReadUInt64LittleEndian(room) | ((ulong)length << Last);
        }

        return written;
    }

    private static int Spelled(Span<byte> room, int tenths)
    {
        var (whole, tenth) = Math.DivRem(Math.Abs(tenths), 10);
        var at = tenths < 0 ? 1 : 0;
        room[0] = (byte)'-';
        whole.TryFormat(room[at..], out var digits, default, CultureInfo.InvariantCulture);
        at += digits;
        if (tenth != 0)
        {
            room[at++] = (byte)'.';
            room[at++] = (byte)('0' + tenth);
        }

        return at;
    }
}
