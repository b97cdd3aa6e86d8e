using Scorecard.Compose.Charts;
using Scorecard.Compose.Exceptions;
using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Compose;

/// <summary>How far and how long a measure has missed its minimum standard.</summary>
public sealed class ShortfallWordsTests
{
    [Theory]
    [InlineData(Polarity.Higher, "77.1", "2.9 points worse than the minimum standard of 80%.")]
    [InlineData(Polarity.Higher, "79", "1 point worse than the minimum standard of 80%.")]
    [InlineData(Polarity.Lower, "23.4", "3.4 points worse than the minimum standard of 20%.")]
    [InlineData(Polarity.Target, "60", "10 points beyond what Amber allows.")]
    [InlineData(Polarity.Higher, "80", "")]
    [InlineData(Polarity.Higher, "[x]", "")]
    public void The_gap_is_told_in_the_measures_own_unit(Polarity polarity, string figure, string gap) =>
        Assert.Equal(gap, ShortfallWords.Gap(Newest(polarity, figure)));

    [Theory]
    [InlineData("70 70 70", "Red for 3 months in a row, since February 2017.")]
    [InlineData("70 85 70", "Red this month; the month before: Amber.")]
    [InlineData("70 [x] 70", "Red this month; the month before: Not available.")]
    [InlineData("70", "Red this month; there is no edition before to compare with.")]
    [InlineData("70 70 95", "")]
    public void Months_in_a_row_are_counted_back_to_the_first(string figures, string duration)
    {
        var all = Rated(Polarity.Higher, figures);
        Assert.Equal(duration, ShortfallWords.Duration(all.Editions[^1].Headlines.Single(), new History(all), Frequency.Monthly));
    }

    private static RatedResult Newest(Polarity polarity, string figures) => Rated(polarity, figures).Editions[^1].Headlines.Single();

    private static RatedScorebook Rated(Polarity polarity, string figures)
    {
        var standard = polarity switch
        {
            Polarity.Higher => AtLeast(90, 80),
            Polarity.Lower => AtMost(10, 20),
            _ => CloseTo(90, 10, 20),
        };
        var measure = Measure(polarity, standards: standard);
        var written = figures.Split(' ');
        return Rater.Rate(Book([measure], [.. written.Select((f, i) => Row(measure, April.Plus(i + 1 - written.Length), Figure(f)))]));
    }
}
