using CsCheck;
using Scorecard.Compose.Charts;
using Scorecard.Domain;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Compose;

/// <summary>What a control chart says of months before the newest: each letter is a month's figure, a dash a month without one.</summary>
public sealed class ControlSentencesTests
{
    private const string Opening = "Earlier signals of change: ";

    [Theory]
    [InlineData("......", "")]
    [InlineData(".....w", "")]
    [InlineData("..w...", "Jun 2017 (change for the worse)")]
    [InlineData("wwwww.", "Apr 2017 to Aug 2017 (change for the worse)")]
    [InlineData("wwbbb.", "Apr 2017 to May 2017 (change for the worse) and Jun 2017 to Aug 2017 (change for the better)")]
    [InlineData("w.w.wb", "Apr 2017 (change for the worse), Jun 2017 (change for the worse) and Aug 2017 (change for the worse)")]
    [InlineData("b.wwww", "Apr 2017 (change for the better) and Jun 2017 to Aug 2017 (change for the worse)")]
    [InlineData("ww-ww.", "Apr 2017 to May 2017 (change for the worse) and Jul 2017 to Aug 2017 (change for the worse)")]
    public void Months_that_say_the_same_one_after_the_other_are_told_as_one(string figures, string told) =>
        Assert.Equal(told.Length > 0 ? $"{Opening}{told}." : "", Earlier(figures));

    [Fact]
    public void Of_a_council_that_reports_by_quarter_the_quarters_follow_each_other() => Assert.Equal(
        $"{Opening}Apr 2017 to Oct 2017 (change for the worse) and Apr 2018 (change for the worse).",
        Earlier("w--w--w-----w--.", Frequency.Quarterly));

    [Fact]
    public void Every_signal_lies_in_one_span_and_no_other_month_does() =>
        Gen.Char[".wb-"].Array[2, 40].Select(letters => new string(letters) + ".").Sample(figures =>
        {
            var spans = Earlier(figures).Replace(Opening, "", StringComparison.Ordinal).TrimEnd('.')
                .Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries)
                .Select(span => (Months: Months(span), Letter: span.EndsWith("worse)", StringComparison.Ordinal) ? 'w' : 'b'))
                .ToList();
            for (var at = 0; at < figures.Length - 1; at++)
            {
                var held = spans.Where(span => span.Months.First <= at && at <= span.Months.Last).Select(span => span.Letter);
                Assert.Equal(figures[at] is '.' or '-' ? "" : $"{figures[at]}", string.Concat(held));
            }
        });

    private static string Earlier(string figures, Frequency frequency = Frequency.Monthly)
    {
        ControlPoint[] points =
        [
            .. figures.Index().Where(figure => figure.Item != '-')
                .Select(figure => new ControlPoint(April.Plus(figure.Index), 10, CauseOf(figure.Item), Says(figure.Item))),
        ];
        var control = new ControlChart(10, 5, 15, points, points[^1].Variation, Assurance.None);
        return ControlSentences.Of(control, ControlBounds.Of(control, Measure()), Measure(), frequency)
            .SingleOrDefault(sentence => sentence.StartsWith(Opening, StringComparison.Ordinal)) ?? "";
    }

    private static SpecialCause CauseOf(char letter) => letter == '.' ? SpecialCause.None : SpecialCause.OneSide;

    private static Variation Says(char letter) => letter switch
    {
        'w' => Variation.Concern,
        'b' => Variation.Improvement,
        _ => Variation.Common,
    };

    private static (int First, int Last) Months(string span)
    {
        int[] months = [.. span[..span.IndexOf(" (", StringComparison.Ordinal)].Split(" to ").Select(month => DateOnly.ParseExact(month, "MMM yyyy", System.Globalization.CultureInfo.InvariantCulture))
            .Select(month => Month.Of(month.Year, month.Month).Since(April))];
        return (months[0], months[^1]);
    }
}
