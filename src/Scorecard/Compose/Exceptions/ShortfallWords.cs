using Scorecard.Compose.Charts;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Exceptions;

/// <summary>How far and for how long a measure has missed its minimum standard, in sentences.</summary>
internal static class ShortfallWords
{
    private const int MorePlaces = 3;

    /// <summary>2.9 points worse than the minimum standard of 23%; empty if the standard is kept or there is none.</summary>
    internal static string Gap(RatedResult rated)
    {
        var unit = rated.Indicator.Unit;
        return rated.Rating is not Rating.Rated { Colour: Rag.Red, Because: { Compared: { } compared, Standard: { } standard } } ? "" : standard switch
        {
            Standard.AtLeast s => $"{Size(s.Minimum - compared, rated.Indicator)} worse than the minimum standard of {Figures.Level(s.Minimum, unit)}.",
            Standard.AtMost s => $"{Size(compared - s.Minimum, rated.Indicator)} worse than the minimum standard of {Figures.Level(s.Minimum, unit)}.",
            Standard.CloseTo s => $"{Size(Math.Abs(compared - s.Target) - s.AmberWithin, rated.Indicator)} beyond what Amber allows.",
            _ => "",
        };
    }

    /// <summary>Red for 3 months in a row, since February 2017; empty if it is not Red.</summary>
    internal static string Duration(RatedResult rated, History history, Frequency frequency)
    {
        if (!rated.Rating.IsRed)
        {
            return "";
        }

        var (count, first) = (1, rated.Result.Month);
        var before = history.Rated(first.Before(frequency), rated.Indicator.Id);
        while (before is { Rating.IsRed: true })
        {
            (count, first) = (count + 1, before.Result.Month);
            before = history.Rated(first.Before(frequency), rated.Indicator.Id);
        }

        var period = frequency == Frequency.Quarterly ? "quarter" : "month";
        return count > 1
            ? $"Red for {Numbers.Counted(count, period)} in a row, since {Dates.Long(first)}."
            : before is null
                ? $"Red this {period}; there is no edition before to compare with."
                : $"Red this {period}; the {period} before: {Words.Of(before.Rating)}.";
    }

    private static string Size(decimal size, Indicator indicator) => Figures.Size(
        Numbers.Trimmed(Rounding.ToDisplay(size, Math.Min(indicator.Decimals + MorePlaces, 6))), indicator.Unit);
}
