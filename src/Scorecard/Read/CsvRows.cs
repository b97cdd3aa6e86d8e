using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Gives every row as many cells as the header has, and reports the rows that had not.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<CsvRow> Level(
        IReadOnlyList<CsvCell> header, IReadOnlyList<CsvRow> rows, Report report)
    {
        var uneven = rows.Where(r => r.Cells.Count != header.Count).ToList();
        report.AddAll(uneven.Take(ReadLimits.FindingsOfOneKind).Select(r => Refuse(r, header)));
        if (uneven.Count > ReadLimits.FindingsOfOneKind)
        {
            report.Add(TooMany(uneven[ReadLimits.FindingsOfOneKind], uneven.Count - ReadLimits.FindingsOfOneKind, header));
        }

        return [.. rows.Select(r => Level(r, header.Count))];
    }

    private static CsvRow Level(CsvRow row, int width)
    {
        var missing = Enumerable.Repeat(new CsvCell("", row.Cells[^1].At), Math.Max(0, width - row.Cells.Count));
        return row.Cells.Count == width ? row : row with
        {
            Cells = [.. row.Cells.Take(width), .. missing],
            IsWhole = false,
        };
    }

    private static Diagnostic Refuse(CsvRow row, IReadOnlyList<CsvCell> header) => row.Cells.Count < header.Count
        ? ReadRules.TooFewCells.At(
            row.At,
            FormattableString.Invariant($"the row has {row.Cells.Count} of {header.Count} cells; the first that is missing is “{header[row.Cells.Count].Text}”"),
            FormattableString.Invariant($"write every comma, also after empty cells: {header.Count - 1} in each row"))
        : ReadRules.TooManyCells.At(
            row.Cells[header.Count].At,
            FormattableString.Invariant($"the row has {row.Cells.Count} cells, but there are {header.Count} columns; the first too many is “{row.Cells[header.Count].Text}”"),
            "put a text that holds a comma between double quotes, or delete the commas too many");

    private static Diagnostic TooMany(CsvRow row, int count, IReadOnlyList<CsvCell> header) =>
        (row.Cells.Count < header.Count ? ReadRules.TooFewCells : ReadRules.TooManyCells).At(
            row.At,
            FormattableString.Invariant($"this row and {count - 1} further rows have more or fewer cells than the header"),
            "mend the rows above first; the cause may be the same");
}
