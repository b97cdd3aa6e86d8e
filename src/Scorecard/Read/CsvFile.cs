using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>A results file. Blank lines are left out.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Header">The column names; null if the file could not be read, which the report then says.</param>
/// <param name="Rows">The rows in the file's order.</param>
public sealed record CsvFile(string Path, IReadOnlyList<CsvCell>? Header, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>The name of the column whose cell starts at a place; empty if a row or the file is meant.</summary>
    public string ColumnName(Location location)
    {
        var row = Rows.FirstOrDefault(r => r.IsWhole && MayHold(r, location.Line) && r.Cells.Any(c => c.At == location));
        return row is null || Header is null ? "" : Header[row.Cells.Select(c => c.At).ToList().IndexOf(location)].Text;
    }

    /// <summary>A cell between quotation marks may hold line ends.</summary>
    private static bool MayHold(CsvRow row, int line) => row.Cells.Count > 0 && row.Cells[0].At.Line <= line && line <= row.Cells[^1].At.Line;
}
