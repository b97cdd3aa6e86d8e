using CsCheck;
using Scorecard.Compose.Charts;
using Scorecard.Domain;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Compose;

/// <summary>What a control chart says of months before the newest: each letter is a month's figure.</summary>
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
    public void Months_that_say_the_same_one_after_the_other_are_told_as_one(string figures, string told) =>
        Assert.Equal(told.Length > 0 ? $"{Opening}{told}." : "", Earlier(figures));

    [Fact]
    public void Every_signal_lies_in_one_span_and_no_other_month_does() =>
        Gen.Char[".wb"].Array[2, 40].Select(letters => new string(letters)).Sample(figures =>
        {
            var spans = Earlier(figures).Replace(Opening, "", StringComparison.Ordinal).TrimEnd('.')
                .Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries)
                .Select(span => (Months: Months(span), Letter: span.EndsWith("worse)", StringComparison.Ordinal) ? 'w' : 'b'))
                .ToList();
            for (var at = 0; at < figures.Length - 1; at++)
            {
                var held = spans.Where(span => span.Months.First <= at && at <= span.Months.Last).Select(span => span.Letter);
                Assert.Equal(figures[at] == '.' ? "" : $"{figures[at]}", string.Concat(held));
            }
        });

    private static string Earlier(string figures)
    {
        ControlPoint[] points = [.. figures.Select((letter, at) => new ControlPoint(April.Plus(at), 10, CauseOf(letter), Says(letter)))];
        var control = new ControlChart(10, 5, 15, points, points[^1].Variation, Assurance.None);
        return ControlSentences.Of(control, ControlBounds.Of(control, Measure()), Measure())
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
