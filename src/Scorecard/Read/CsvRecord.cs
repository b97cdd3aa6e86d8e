using System.Collections;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>
/// The cells of a record. They are taken out of the file's text when somebody asks: held one by one, those of some years
/// would weigh ten times what the text does.
/// </summary>
internal sealed class CsvRecord : IReadOnlyList<CsvCell>
{
    private readonly Location _row;
    private readonly string _text;
    private readonly int _start;
    private readonly CsvCellSpan[] _spans;
    private readonly int[] _lineEnds;
    private string[]? _read;

    /// <param name="row">Where it starts.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="start">Where in the text it starts.</param>
    /// <param name="length">How long it is, without its line end.</param>
    internal CsvRecord(Location row, string text, int start, int length)
    {
        (_row, _text, _start) = (row, text, start);
        _spans = Spans(text.AsSpan(start, length));
        _lineEnds = LineEnds(text.AsSpan(start, length));
        for (var at = 0; at < _spans.Length && Fault is null; at++)
        {
            Fault = Refuse(_spans[at], length);
        }
    }

    /// <summary>A quotation mark that is not where it belongs; null if all are.</summary>
    internal Diagnostic? Fault { get; }

    public int Count => _spans.Length;

    public CsvCell this[int index] => new(_read?[index] ?? Said(_spans[index]), this, index);

    public IEnumerator<CsvCell> GetEnumerator() => Enumerable.Range(0, Count).Select(at => this[at]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where a cell starts.</summary>
    internal Location PlaceOf(int index) => At(_spans[index]);

    /// <summary>The parser has the last word on what a cell says. Only what it reads differently is kept.</summary>
    internal CsvRecord As(Func<int, string> parsed)
    {
        for (var at = 0; at < Count && _read is null; at++)
        {
            if (!Says(_spans[at], parsed(at).AsSpan().Trim()))
            {
                _read = [.. Enumerable.Range(0, Count).Select(each => parsed(each).Trim())];
            }
        }

        return this;
    }

    private static CsvCellSpan[] Spans(ReadOnlySpan<char> record)
    {
        var (spans, count, end) = (new CsvCellSpan[record.Count(',') + 1], 0, -1);
        while (end < record.Length)
        {
            if (count == spans.Length)
            {
                Array.Resize(ref spans, 2 * count); // a quotation mark out of place parts cells, too
            }

            spans[count] = CsvCellSpan.At(record, end + 1);
            end = spans[count++].End;
        }

        return count == spans.Length ? spans : spans[..count]; // a comma between quotation marks parts nothing
    }

    /// <summary>The line ends within the record, for a cell between quotation marks may hold some.</summary>
    private static int[] LineEnds(ReadOnlySpan<char> record)
    {
        int[] ends = record.Count('\n') is > 0 and var count ? new int[count] : [];
        for (var (line, at) = (0, -1); line < ends.Length; line++)
        {
            at += 1 + record[(at + 1)..].IndexOf('\n');
            ends[line] = at;
        }

        return ends;
    }

    private ReadOnlySpan<char> Written(CsvCellSpan span) => _text.AsSpan(_start + span.Start, span.End - span.Start);

    private bool Says(CsvCellSpan span, ReadOnlySpan<char> text) =>
        span.IsQuoted ? text.SequenceEqual(Said(span)) : text.SequenceEqual(Written(span).Trim());

    private string Said(CsvCellSpan span) => span.IsQuoted
        ? Written(span).TrimEnd(' ')[1..^1].Trim().ToString()
        : Written(span).Trim().ToString();

    private Location At(CsvCellSpan span) => At(span.Start, span.IsQuoted ? 1 : Math.Max(1, Written(span).TrimEnd().Length));

    private Location At(int place, int length = 1)
    {
        var found = Array.BinarySearch(_lineEnds, place);
        var lines = found < 0 ? ~found : found;
        return new Location(_row.File, _row.Line + lines, 1 + place - (lines == 0 ? 0 : _lineEnds[lines - 1] + 1), length);
    }

    private Diagnostic? Refuse(CsvCellSpan span, int length)
    {
        if (!span.IsQuoted)
        {
            var stray = Written(span).IndexOf('"');
            return stray < 0 ? null : Stray(At(span.Start + stray));
        }

        if (span.End == length || (span.End < length && _text[_start + span.End] == ','))
        {
            return null;
        }

        // More text after a cell of several lines: its first quotation mark was never closed, and met the next one.
        return span.End > length || Written(span).Contains('\n')
            ? ReadRules.UnclosedQuote.At(
                At(span), "a quotation mark is opened here and not closed",
                "write a double quote at the end of the text, before the next comma")
            : Stray(At(span.End));
    }

    private static Diagnostic Stray(Location place) => ReadRules.StrayQuote.At(
        place, "here a quotation mark stands inside a cell",
        "put the whole cell between double quotes, and write each quotation mark inside it twice");
}
