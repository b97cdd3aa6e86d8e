using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Validate.Results;

/// <summary>A row whose cells are asked for by their columns' names.</summary>
internal sealed class ResultRow(ResultColumns columns, CsvRow row)
{
    public Location At => row.At;

    /// <summary>False if cells are missing or too many, so that nobody can tell which stands where.</summary>
    public bool IsWhole => row.IsWhole && row.Cells.Count == columns.Count;

    /// <summary>The cell under a column; an empty one at the row's start if the file has no such column.</summary>
    public CsvCell this[string column] =>
        columns.Find(column) is { } index && index < row.Cells.Count ? row.Cells[index] : new CsvCell("", row.At);

    /// <summary>This row as it should be written with a symbol in place of its figures.</summary>
    public string With(string symbol) => columns.Line(
        this["indicator"].Text, CohortText, this["area"].Text, symbol, this["status"].Text);

    private string CohortText => this["cohort"].Text is { Length: > 0 } written ? written : "all";
}
