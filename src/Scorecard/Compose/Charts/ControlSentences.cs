using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>Says what a control chart shows.</summary>
internal static class ControlSentences
{
    internal static IReadOnlyList<string> Of(ControlChart control, ControlBounds bounds, Indicator indicator, Frequency frequency)
    {
        var sentences = new List<string>(4) { Range(control, bounds, indicator), Newest(control.Points[^1]) };
        if (Earlier(control, frequency) is { Count: > 0 } signals)
        {
            sentences.Add($"Earlier signals of change: {Words.Listed(signals)}.");
        }

        if (Assured(control.Assurance, control.Points[^1].Month, indicator) is { Length: > 0 } assured)
        {
            sentences.Add(assured);
        }

        return sentences;
    }

    private static string Range(ControlChart control, ControlBounds bounds, Indicator indicator) =>
        $"By themselves the figures vary between {Shown(bounds.Lower, indicator)} and {Shown(bounds.Upper, indicator)}, "
            + $"around a mean of {Shown(bounds.Mean, indicator)} "
            + $"({Numbers.Counted(control.Points.Count, "figure")} since {Dates.Long(control.Points[0].Month)}).";

    private static string Shown(decimal value, Indicator indicator) => Figures.Value(value, indicator.Unit);

    private static string Newest(ControlPoint point) => point.Cause == SpecialCause.None
        ? $"{Dates.Long(point.Month)} lies within that range and shows no change."
        : $"{Dates.Long(point.Month)} {Words.Of(point.Cause)}: {Words.Lowered(Words.Of(point.Variation))}.";

    /// <summary>Months that follow each other and say the same are told as one; a month without a figure says nothing.</summary>
    private static List<string> Earlier(ControlChart control, Frequency frequency)
    {
        var signals = new List<string>();
        var points = control.Points;
        for (var (at, newest) = (0, points.Count - 1); at < newest; at++)
        {
            var first = points[at];
            while (first.Cause != SpecialCause.None && at + 1 < newest && GoesOn(points[at], points[at + 1], frequency))
            {
                at++;
            }

            if (first.Cause != SpecialCause.None)
            {
                signals.Add($"{Months(first.Month, points[at].Month)} ({Words.Lowered(Words.Of(first.Variation))})");
            }
        }

        return signals;
    }

    private static bool GoesOn(ControlPoint one, ControlPoint next, Frequency frequency) =>
        next.Cause != SpecialCause.None && next.Variation == one.Variation && next.Month == one.Month.After(frequency);

    private static string Months(Month first, Month last) =>
        first == last ? Dates.Short(first) : $"{Dates.Short(first)} to {Dates.Short(last)}";

    private static string Assured(Assurance assurance, Month month, Indicator indicator)
    {
        var target = indicator.StandardIn(month) is { } standard ? Figures.Level(standard.Target, indicator.Unit) : "";
        return assurance switch
        {
            Assurance.Meets => $"The whole range meets the target of {target}: it can be expected to be met every month.",
            Assurance.Misses => $"The whole range misses the target of {target}: without a change it cannot be expected to be met.",
            Assurance.HitOrMiss => $"The target of {target} lies within the range: it is met in one month and missed in another by chance.",
            _ => "",
        };
    }
}
