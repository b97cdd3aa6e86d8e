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
        // A cell between quotation marks may hold line ends.
        var row = Rows.LastOrDefault(row => row.At.Line <= location.Line);
        var column = row is { IsWhole: true } ? row.Cells.Select(cell => cell.At).ToList().IndexOf(location) : -1;
        return column < 0 || Header is null ? "" : Header[column].Text;
    }
}
