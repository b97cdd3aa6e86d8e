using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Shows control charts.</summary>
internal static class ControlViews
{
    /// <summary>The view of a measure's control chart, if the edition has one.</summary>
    internal static ControlView? Of(RatedEdition edition, Indicator indicator) =>
        edition.Find(indicator.Id) is { } headline && edition.Control(headline) is { } control ? Of(control, indicator) : null;

    private static ControlView Of(ControlChart control, Indicator indicator)
    {
        var bounds = ControlBounds.Of(control, indicator);
        var sentences = ControlSentences.Of(control, bounds, indicator);
        var months = Months(control);
        var points = control.Points.ToDictionary(point => point.Month);
        return new ControlView(
            new TrendChart
            {
                Title = $"{indicator.Title}: change or chance",
                Movement = sentences[0],
                Sentence = string.Join(' ', sentences),
                Points = [.. months.Select(month => Point(points.GetValueOrDefault(month), indicator, month))],
                Unit = indicator.Unit,
                Lines = [.. Lines(bounds, indicator, months)],
            },
            Words.Of(control.Variation),
            Key(control.Variation),
            Words.Of(control.Assurance),
            Key(control.Assurance),
            sentences);
    }

    private static List<Month> Months(ControlChart control)
    {
        var first = control.Points[0].Month;
        return [.. Enumerable.Range(0, control.Points[^1].Month.Since(first) + 1).Select(first.Plus)];
    }

    private static TrendPoint Point(ControlPoint? point, Indicator indicator, Month month)
    {
        var shown = point is null ? "" : Figures.Value(point.Value, indicator.Unit);
        var signal = point is null || point.Variation == Variation.Common ? "" : Key(point.Variation);
        return new TrendPoint(
            month, point?.Value, false, false, new TrendRow(Dates.Long(month), shown, "", "", "", null, ""), signal);
    }

    private static IEnumerable<TrendLine> Lines(ControlBounds bounds, Indicator indicator, List<Month> months)
    {
        TrendLine Line(string name, string key, decimal level) =>
            new($"{name} {Figures.Value(level, indicator.Unit)}", key, [.. Enumerable.Repeat((decimal?)level, months.Count)]);
        yield return Line("Mean", "mean", bounds.Mean);
        yield return Line("Lower limit", "limit", bounds.Lower);
        yield return Line("Upper limit", "limit", bounds.Upper);
        if (indicator.StandardIn(months[^1]) is { } standard and not Standard.CloseTo)
        {
            yield return new TrendLine(
                $"Target {Figures.Level(standard.Target, indicator.Unit)}",
                "target",
                [.. Enumerable.Repeat((decimal?)standard.Target, months.Count)]);
        }
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
