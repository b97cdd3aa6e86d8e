using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Scorecard.Render.Razor;

/// <summary>Writes text into bytes: escaped, trusted, or a number.</summary>
internal static class Utf8
{
    private const int LongestNumber = 64;

    /// <summary>Most of what a page shows is a figure, a date or a few words: to look and to write at once is quicker than to set out to search.</summary>
    private const int Short = 64;

    private const ushort Ascii = 0x7f;

    private const ulong Special = (1UL << '<') | (1UL << '>') | (1UL << '&') | (1UL << '"') | (1UL << '\'');

    private static readonly SearchValues<char> _special = SearchValues.Create("<>&\"'");

    public static void WriteEscaped(PooledBuffer output, ReadOnlySpan<char> text)
    {
        if (text.Length <= Short && TryWriteAsItIs(output, text))
        {
            return;
        }

        for (var next = text.IndexOfAny(_special); next >= 0; next = text.IndexOfAny(_special))
        {
            WriteTrusted(output, text[..next]);
            output.Write(Entity(text[next]));
            text = text[(next + 1)..];
        }

        WriteTrusted(output, text);
    }

    private static bool TryWriteAsItIs(PooledBuffer output, ReadOnlySpan<char> text)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(text);
        var room = output.GetSpan(Short);
        var isPlain = letters.Length < Vector128<ushort>.Count ? TryNarrowEach(letters, room) : TryNarrow(letters, room);
        output.Advance(isPlain ? text.Length : 0);
        return isPlain;
    }

    /// <summary>Eight letters at once; the last eight overlap those before them.</summary>
    private static bool TryNarrow(ReadOnlySpan<ushort> letters, Span<byte> room)
    {
        var last = letters.Length - Vector128<ushort>.Count;
        for (var at = 0; at < last; at += Vector128<ushort>.Count)
        {
            if (!TryNarrowEight(letters[at..], room[at..]))
            {
                return false;
            }
        }

        return TryNarrowEight(letters[last..], room[last..]);
    }

    private static bool TryNarrowEight(ReadOnlySpan<ushort> letters, Span<byte> room)
    {
        var eight = Vector128.Create(letters);
        var refused = Vector128.GreaterThan(eight, Vector128.Create(Ascii))
            | Vector128.Equals(eight & Vector128.Create((ushort)(Ascii ^ '<' ^ '>')), Vector128.Create((ushort)('<' & '>')))
            | Vector128.Equals(eight & Vector128.Create((ushort)(Ascii ^ '"' ^ '&')), Vector128.Create((ushort)('"' & '&')))
            | Vector128.Equals(eight, Vector128.Create((ushort)'\''));
        Vector128.Narrow(eight, eight).GetLower().CopyTo(room);
        return refused == Vector128<ushort>.Zero;
    }

    private static bool TryNarrowEach(ReadOnlySpan<ushort> letters, Span<byte> room)
    {
        for (var at = 0; at < letters.Length; at++)
        {
            var letter = letters[at];
            if (letter > Ascii || (letter < 64 && ((Special >> letter) & 1) != 0))
            {
                return false;
            }

            room[at] = (byte)letter;
        }

        return true;
    }

    public static void WriteTrusted(PooledBuffer output, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            var room = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
            output.Advance(Encoding.UTF8.GetBytes(text, room));
        }
    }

    public static void WriteNumber<TNumber>(PooledBuffer output, TNumber number)
        where TNumber : struct, IUtf8SpanFormattable
    {
        number.TryFormat(output.GetSpan(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    private static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        _ => "&#x27;"u8,
    };
}
