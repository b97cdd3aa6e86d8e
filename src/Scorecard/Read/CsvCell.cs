using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>A cell of a results file.</summary>
/// <param name="Text">The text, without quotes and without spaces around it.</param>
/// <param name="At">Where it starts.</param>
public sealed record CsvCell(string Text, Location At);
