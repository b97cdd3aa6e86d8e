using Markdig.Helpers;
using Markdig.Parsers;

namespace Scorecard.Text.Markdown;

/// <summary>Reads <c>{{ name | filter }}</c>. Code spans are read before, so figures in them stay as written.</summary>
internal sealed class FigureInlineParser : InlineParser
{
    private const int LongestFigure = 200;

    public FigureInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || FindEnd(slice) is not { } end)
        {
            return false;
        }

        var start = slice.Start;
        var raw = slice.Text.Substring(start, end - start);
        processor.Inline = Figure(raw, processor.GetSourcePosition(start, out var line, out var column), line, column);
        slice.Start = end;
        return true;
    }

    private static FigureInline Figure(string raw, int position, int line, int column)
    {
        var parts = raw[2..^2].Split('|', 2, StringSplitOptions.TrimEntries);
        return new FigureInline
        {
            Name = parts[0],
            Filter = parts.ElementAtOrDefault(1) ?? "",
            Raw = raw,
            Span = new(position, position + raw.Length - 1),
            Line = line,
            Column = column,
        };
    }

    private static int? FindEnd(StringSlice slice)
    {
        var last = Math.Min(slice.End, slice.Start + LongestFigure);
        var length = last - slice.Start + 1;
        var close = slice.Text.AsSpan(slice.Start, length).IndexOf("}}", StringComparison.Ordinal);
        return close < 0 || slice.Text.AsSpan(slice.Start, close).Contains('\n') ? null : slice.Start + close + 2;
    }
}
