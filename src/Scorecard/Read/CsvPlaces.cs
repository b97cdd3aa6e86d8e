using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Where the cells of one record start. The CSV parser gives their texts but not their places.</summary>
/// <param name="Cells">The places, in order.</param>
/// <param name="Fault">A quotation mark that is not where it belongs; null if all are.</param>
internal sealed record CsvPlaces(IReadOnlyList<Location> Cells, Diagnostic? Fault)
{
    /// <summary>Finds the cells of a record as written, which starts at the start of a line.</summary>
    public static CsvPlaces Find(Location line, string raw)
    {
        var cells = new List<Location>();
        var record = raw.EndsWith('\n') ? raw[..^1] : raw;
        var at = 0;
        do
        {
            var start = at + record.AsSpan(at).IndexOfAnyExcept(' ');
            start = start < at ? record.Length : start;
            var isQuoted = start < record.Length && record[start] == '"';
            var end = isQuoted ? QuotedEnd(record, start) : PlainEnd(record, start);
            var length = isQuoted ? 1 : Math.Max(1, record.AsSpan(start, end - start).TrimEnd().Length);
            cells.Add(Place(line, record, start) with { Length = length });
            if (Refuse(line, record, start, end, isQuoted) is { } fault)
            {
                return new CsvPlaces(cells, fault);
            }

            at = end + 1;
        }
        while (at <= record.Length);

        return new CsvPlaces(cells, null);
    }

    private static int PlainEnd(string record, int start) =>
        record.IndexOf(',', start) is >= 0 and var comma ? comma : record.Length;

    // After the closing quotation mark only spaces may follow; the end is where they end, be it a comma or not.
    private static int QuotedEnd(string record, int start)
    {
        var at = start + 1;
        while (at < record.Length && !(record[at] == '"' && (at + 1 == record.Length || record[at + 1] != '"')))
        {
            at += record[at] == '"' ? 2 : 1;
        }

        at++;
        while (at < record.Length && record[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static Diagnostic? Refuse(Location line, string record, int start, int end, bool isQuoted)
    {
        if (!isQuoted)
        {
            var stray = record.IndexOf('"', start, end - start);
            return stray < 0 ? null : Stray(Place(line, record, stray));
        }

        if (end > record.Length || (end < record.Length && record[end] != ',' && record.AsSpan(start, end - start).Contains('\n')))
        {
            return ReadRules.UnclosedQuote.At(
                Place(line, record, start), "a quotation mark is opened here and not closed",
                "write a double quote at the end of the text, before the next comma");
        }

        return end == record.Length || record[end] == ',' ? null : Stray(Place(line, record, end));
    }

    private static Diagnostic Stray(Location place) => ReadRules.StrayQuote.At(
        place, "here a quotation mark stands inside a cell",
        "put the whole cell between double quotes, and write each quotation mark inside it twice");

    private static Location Place(Location line, string record, int index)
    {
        var before = record.AsSpan(0, index);
        return line with { Line = line.Line + before.Count('\n'), Column = index - before.LastIndexOf('\n') };
    }
}
