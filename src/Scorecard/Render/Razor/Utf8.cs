using System.Buffers;
using System.Globalization;
using System.Text;

namespace Scorecard.Render.Razor;

/// <summary>Writes text into bytes: escaped, trusted, or a number.</summary>
internal static class Utf8
{
    private const int LongestNumber = 64;

    private static readonly SearchValues<char> _special = SearchValues.Create("<>&\"'");

    public static void WriteEscaped(PooledBuffer output, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(_special); next >= 0; next = text.IndexOfAny(_special))
        {
            WriteTrusted(output, text[..next]);
            output.Write(Entity(text[next]));
            text = text[(next + 1)..];
        }

        WriteTrusted(output, text);
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
