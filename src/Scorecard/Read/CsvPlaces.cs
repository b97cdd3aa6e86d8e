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
        var cell = CsvCellSpan.At(record, 0);
        var origin = line with { Column = 1 };
        for (var done = 0; ; cell = CsvCellSpan.At(record, cell.End + 1))
        {
            origin = Advance(origin, record.AsSpan(done, cell.Start - done));
            done = cell.Start;
            cells.Add(origin with { Length = cell.ShownLength(record) });
            if (Refuse(origin, record, cell) is { } fault)
            {
                return new CsvPlaces(cells, fault);
            }

            if (cell.End >= record.Length)
            {
                return new CsvPlaces(cells, null);
            }
        }
    }

    private static Diagnostic? Refuse(Location start, string record, CsvCellSpan cell)
    {
        if (!cell.IsQuoted)
        {
            var stray = record.IndexOf('"', cell.Start, cell.End - cell.Start);
            return stray < 0 ? null : Stray(start with { Column = start.Column + stray - cell.Start });
        }

        if (cell.End == record.Length || (cell.End < record.Length && record[cell.End] == ','))
        {
            return null;
        }

        // More text after a cell of several lines: its first quotation mark was never closed, and met the next one.
        return cell.End > record.Length || record.AsSpan(cell.Start, cell.End - cell.Start).Contains('\n')
            ? ReadRules.UnclosedQuote.At(
                start, "a quotation mark is opened here and not closed",
                "write a double quote at the end of the text, before the next comma")
            : Stray(start with { Column = start.Column + cell.End - cell.Start });
    }

    private static Diagnostic Stray(Location place) => ReadRules.StrayQuote.At(
        place, "here a quotation mark stands inside a cell",
        "put the whole cell between double quotes, and write each quotation mark inside it twice");

    private static Location Advance(Location place, ReadOnlySpan<char> over)
    {
        var lines = over.Count('\n');
        return lines == 0
            ? place with { Column = place.Column + over.Length }
            : place with { Line = place.Line + lines, Column = over.Length - over.LastIndexOf('\n') };
    }
}
