using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>The counts that a figure rests on, in words.</summary>
internal static class Counts
{
    /// <summary>15,089 of 16,366; empty if the figure has none.</summary>
    internal static string Of(Result? result) => result?.Reading is Reading.Measured { Fraction: { } fraction }
        ? $"{Numbers.Grouped(fraction.Numerator)} of {Numbers.Grouped(fraction.Denominator)}"
        : "";
}
