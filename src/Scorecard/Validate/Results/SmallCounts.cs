using Scorecard.Domain;
using Scorecard.Read;

namespace Scorecard.Validate.Results;

/// <summary>Finds the counts of people that are too small to publish.</summary>
internal static class SmallCounts
{
    /// <summary>
    /// The cell that gives a small count away, or null. Beside the count itself it is the numerator that is close to its
    /// denominator, because the few who are left can be told from both.
    /// </summary>
    public static CsvCell? In(Figures figures, Indicator indicator, Disclosure disclosure)
    {
        if (!indicator.Disclosive)
        {
            return null;
        }

        var (numerator, denominator) = (Figures.Meant(figures.Numerator), Figures.Meant(figures.Denominator));
        var rest = indicator.Bounded ? denominator - numerator : null;
        return Protects(disclosure, numerator) || Protects(disclosure, rest) ? figures.NumeratorCell
            : Protects(disclosure, denominator) ? figures.DenominatorCell
            : indicator.Unit == Unit.Count && Protects(disclosure, Figures.Meant(figures.Value)) ? figures.ValueCell
            : null;
    }

    /// <summary>True if a fraction gives a small count away.</summary>
    public static bool In(Fraction fraction, Indicator indicator, Disclosure disclosure) =>
        indicator.Disclosive
        && (disclosure.Protects(fraction.Numerator)
            || disclosure.Protects(fraction.Denominator)
            || (indicator.Bounded && disclosure.Protects(fraction.Denominator - fraction.Numerator)));

    private static bool Protects(Disclosure disclosure, decimal? count) => count is { } known && disclosure.Protects(known);
}
