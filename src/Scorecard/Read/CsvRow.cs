using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>A row of a results file.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Cells">Its cells: as many as the header has.</param>
public sealed record CsvRow(Location At, IReadOnlyList<CsvCell> Cells);
