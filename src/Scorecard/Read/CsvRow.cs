using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>A row of a results file.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Cells">Its cells: as many as the header has.</param>
public sealed record CsvRow(Location At, IReadOnlyList<CsvCell> Cells)
{
    /// <summary>False if cells were missing or too many, which the report says, so that nobody can tell which is which.</summary>
    public bool IsWhole { get; init; } = true;
}
