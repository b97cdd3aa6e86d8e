using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Home;

/// <summary>One measure through the months.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Measure">Its name, leading to its page through all editions.</param>
/// <param name="Cells">A cell for each month.</param>
public sealed record HeatRow(string Id, Link Measure, IReadOnlyList<HeatCell> Cells);
