using Scorecard.Compose.Charts;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Exceptions;

/// <summary>A measure and its exception report.</summary>
/// <param name="Anchor">Its permanent anchor: scs-07.</param>
/// <param name="Measure">The measure's figures.</param>
/// <param name="Chart">Its last months.</param>
/// <param name="Gap">How far it is from the minimum standard, as a sentence; empty if it keeps it.</param>
/// <param name="Duration">For how many months in a row it has been Red, as a sentence; empty if it is not.</param>
/// <param name="Text">The report; null while a draft has none yet.</param>
/// <param name="Promise">What the edition before said would be done; null if it had no report on the measure.</param>
public sealed record ExceptionEntry(
    string Anchor,
    MeasureRow Measure,
    TrendChart Chart,
    string Gap,
    string Duration,
    ExceptionText? Text,
    EarlierPromise? Promise);
