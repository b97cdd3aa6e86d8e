using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Shows control charts.</summary>
internal static class ControlViews
{
    /// <summary>The view of a measure's control chart, if the edition has one.</summary>
    internal static ControlView? Of(RatedEdition edition, Indicator indicator, Frequency frequency) =>
        edition.Find(indicator.Id) is { } headline && edition.Control(headline) is { } control ? Of(control, indicator, frequency) : null;

    private static ControlView Of(ControlChart control, Indicator indicator, Frequency frequency)
    {
        var bounds = ControlBounds.Of(control, indicator);
        var sentences = ControlSentences.Of(control, bounds, indicator, frequency);
        var months = Months(control);
        return new ControlView(
            new TrendChart
            {
                Measure = indicator.Title,
                Title = $"{indicator.Title}: change or chance",
                Movement = sentences[0],
                Sentence = string.Join(' ', sentences),
                Points = Points(control, indicator, months),
                Unit = indicator.Unit,
                Lines = Lines(bounds, indicator, months),
            },
            Words.Of(control.Variation),
            Key(control.Variation),
            Words.Of(control.Assurance),
            Key(control.Assurance),
            sentences);
    }

    private static Month[] Months(ControlChart control)
    {
        var first = control.Points[0].Month;
        var months = new Month[control.Points[^1].Month.Since(first) + 1];
        for (var at = 0; at < months.Length; at++)
        {
            months[at] = first.Plus(at);
        }

        return months;
    }

    /// <summary>A point for each month; months without a figure leave a gap. Only the newest figure is printed.</summary>
    private static ImmutableArray<TrendPoint> Points(ControlChart control, Indicator indicator, Month[] months)
    {
        var (points, next) = (new TrendPoint[months.Length], 0);
        for (var at = 0; at < points.Length; at++)
        {
            ControlPoint? point = control.Points[next].Month == months[at] ? control.Points[next++] : null;
            points[at] = Point(point, months[at], TrendRow.Unprinted);
        }

        var newest = control.Points[^1];
        points[^1] = Point(newest, newest.Month, TrendRow.Unprinted with { Value = Figures.Value(newest.Value, indicator.Unit) });
        return ImmutableCollectionsMarshal.AsImmutableArray(points);
    }

    private static TrendPoint Point(ControlPoint? point, Month month, TrendRow row) => new(
        month, point?.Value, false, false, row, point is { Variation: not Variation.Common and var variation } ? Key(variation) : "");

    private static ImmutableArray<TrendLine> Lines(ControlBounds bounds, Indicator indicator, Month[] months)
    {
        TrendLine Line(string name, string key, decimal level) =>
            new($"{name} {Figures.Value(level, indicator.Unit)}", key, [new TrendStep(level, 0, months.Length)]);
        var (mean, lower, upper) = (
            Line("Mean", "mean", bounds.Mean), Line("Lower limit", "limit", bounds.Lower), Line("Upper limit", "limit", bounds.Upper));
        return indicator.StandardIn(months[^1]) is { } standard and not Standard.CloseTo
            ? [mean, lower, upper, new TrendLine($"Target {Figures.Level(standard.Target, indicator.Unit)}", "target", [new TrendStep(standard.Target, 0, months.Length)])]
            : [mean, lower, upper];
    }

    private static string Key(Variation variation) => variation switch
    {
        Variation.Improvement => "better",
        Variation.Concern => "worse",
        Variation.Neutral => "neutral",
        _ => "common",
    };

    private static string Key(Assurance assurance) => assurance switch
    {
        Assurance.Meets => "meets",
        Assurance.Misses => "misses",
        Assurance.HitOrMiss => "either",
        _ => "",
    };
}
