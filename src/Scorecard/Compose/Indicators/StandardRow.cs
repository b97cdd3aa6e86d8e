namespace Scorecard.Compose.Indicators;

/// <summary>A standard in a table.</summary>
/// <param name="From">The month from which it holds.</param>
/// <param name="Target">Green from here, or within these bounds; for activity the expected range.</param>
/// <param name="Minimum">The minimum standard, or the bounds of Amber; empty for activity.</param>
/// <param name="Remark">In force, strict, annual; empty if nothing is to be said.</param>
public sealed record StandardRow(string From, string Target, string Minimum, string Remark);
