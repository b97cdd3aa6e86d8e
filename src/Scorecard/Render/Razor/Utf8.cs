using System.Buffers;
using System.Globalization;
using System.Text;

namespace Scorecard.Render.Razor;

/// <summary>Writes text into bytes: escaped, trusted, or a number.</summary>
internal static class Utf8
{
    private const int LongestNumber = 64;

    /// <summary>Most of what a page shows is a figure, a date or a few words: looking at each letter is quicker than setting out to search.</summary>
    private const int Short = 24;

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
        var room = output.GetSpan(Short);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter > 0x7f || (letter < 64 && ((Special >> letter) & 1) != 0))
            {
                return false;
            }

            room[at] = (byte)letter;
        }

        output.Advance(text.Length);
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
