using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Charts;

/// <summary>One month in the table below a chart, as printed.</summary>
/// <param name="Month">April 2017.</param>
/// <param name="Value">The figure, or in words why there is none.</param>
/// <param name="Counts">The counts it rests on; empty if none.</param>
/// <param name="Target">The target in force; empty if none.</param>
/// <param name="Minimum">The minimum standard in force; empty if none.</param>
/// <param name="Rating">The rating; null if no edition rated the month.</param>
/// <param name="Remark">Provisional, revised, a series break, or the note given; empty if none.</param>
public sealed record TrendRow(
    string Month,
    string Value,
    string Counts,
    string Target,
    string Minimum,
    RatingMark? Rating,
    string Remark)
{
    /// <summary>For a month of a chart that no table stands below.</summary>
    public static TrendRow Unprinted { get; } = new("", "", "", "", "", null, "");
}
