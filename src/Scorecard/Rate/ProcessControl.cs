using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>Tells chance from change: the XmR chart and the four rules of “Making Data Count”.</summary>
public static class ProcessControl
{
    /// <summary>
    /// The control chart of a series that ends with <paramref name="month"/>; null where it would mislead: for sums over
    /// more than a month, whose figures depend on each other, for fewer than 12 figures since the definition last
    /// changed, and without a figure for the month.
    /// </summary>
    public static ControlChart? Of(Series series, Month month)
    {
        var indicator = series.Indicator;
        if (indicator.Basis is not (Basis.Snapshot or Basis.Month) || series.DisplayedIn(month) is null)
        {
            return null;
        }

        var figures = series.Between(FirstMonth(indicator, month), month);
        return figures.Count < ControlChart.FewestFigures ? null : Of(figures, indicator);
    }

    private static Month FirstMonth(Indicator indicator, Month month) =>
        indicator.SeriesBreaks.Where(b => b <= month).Append(ChartWindow.FirstFor(month)).Max();

    private static ControlChart Of(IReadOnlyList<(Month Month, decimal Value)> figures, Indicator indicator)
    {
        var values = new decimal[figures.Count];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = figures[at].Value;
        }

        var mean = values.Average();
        var reach = ControlChart.RangesToLimit * MeanStep(values);
        var causes = SpecialCauses.Of(values, mean, reach);
        var points = new ControlPoint[values.Length];
        for (var at = 0; at < points.Length; at++)
        {
            points[at] = new ControlPoint(figures[at].Month, values[at], causes[at].Cause, Says(causes[at].Side, indicator.Polarity));
        }

        return new ControlChart(
            mean, mean - reach, mean + reach, points, points[^1].Variation, Assure(mean, reach, indicator, figures[^1].Month));
    }

    /// <summary>How far the figures lie apart from month to month, on average.</summary>
    private static decimal MeanStep(decimal[] values)
    {
        var sum = 0m;
        for (var month = 1; month < values.Length; month++)
        {
            sum += Math.Abs(values[month] - values[month - 1]);
        }

        return sum / (values.Length - 1);
    }

    private static Variation Says(int side, Polarity polarity) => (side, polarity) switch
    {
        (0, _) => Variation.Common,
        ( > 0, Polarity.Higher) or ( < 0, Polarity.Lower) => Variation.Improvement,
        (_, Polarity.Higher or Polarity.Lower) => Variation.Concern,
        _ => Variation.Neutral,
    };

    private static Assurance Assure(decimal mean, decimal reach, Indicator indicator, Month month) =>
        indicator.StandardIn(month) switch
        {
            Standard.AtLeast s => Assure(mean - s.Target, reach),
            Standard.AtMost s => Assure(s.Target - mean, reach),
            _ => Assurance.None,
        };

    // A target on a limit can still be hit and missed.
    private static Assurance Assure(decimal ahead, decimal reach) =>
        ahead > reach ? Assurance.Meets : -ahead > reach ? Assurance.Misses : Assurance.HitOrMiss;
}
