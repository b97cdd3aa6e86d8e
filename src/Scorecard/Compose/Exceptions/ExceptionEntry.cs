using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Exceptions;

/// <summary>A measure and its exception report.</summary>
/// <param name="Anchor">Its permanent anchor: scs-07.</param>
/// <param name="Measure">The measure's figures.</param>
/// <param name="Text">The report; null while a draft has none yet.</param>
public sealed record ExceptionEntry(string Anchor, MeasureRow Measure, ExceptionText? Text);
