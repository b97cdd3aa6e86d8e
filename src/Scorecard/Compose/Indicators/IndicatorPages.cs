using Scorecard.Compose.Charts;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Indicators;

/// <summary>Composes the page of one measure in one edition.</summary>
internal static class IndicatorPages
{
    internal static IndicatorPage Of(EditionContext context, RatedResult rated, Placing placing)
    {
        var indicator = rated.Indicator;
        var path = placing.Path;
        var month = Dates.Long(context.Month);
        var measure = MeasureRows.Row(context, path, rated);
        return new IndicatorPage(context.Frames.Of(
            path, $"{indicator.Id} {indicator.Title}", $"{indicator.Title}, {month}: figure, rating and why.", indicator.Id.Value))
        {
            Measure = measure,
            Steps = Explanations.Steps(rated),
            Chart = measure.Trend,
            Control = ControlViews.Of(context.Rated, indicator, context.Council.Frequency),
            Facts = context.Shared.Facts(indicator),
            Standards = context.Shared.Standards(indicator, context.Month),
            Benchmarks = IndicatorFacts.Benchmarks(indicator),
            CommentaryHtml = context.Declared.Commentary.TryGetValue(indicator.Id, out var text)
                ? context.Prose.Html(text, placing, topHeading: 3)
                : "",
            Exception = ExceptionText.Of(context, indicator.Id, placing),
            Breakdown = Breakdown(context, indicator),
            Living = new Link("This measure in all editions", Addresses.Relative(path, Addresses.Indicator(indicator.Id))),
        };
    }

    private static IReadOnlyList<BreakdownRow> Breakdown(EditionContext context, Indicator indicator)
    {
        var figures = context.Rated.Of(indicator.Id);
        return figures.Length < 2 ? [] : [.. figures.ToArray().Select(r => Row(context.Council, r))];
    }

    private static BreakdownRow Row(Council council, RatedResult rated) => new(
        Group(council, rated.Result),
        Figures.Shown(rated),
        Counts.Of(rated.Result),
        RatingMark.Of(rated.Rating),
        Remarks.Of(rated.Result));

    private static string Group(Council council, Result result)
    {
        var whom = Words.Of(result.Cohort, council);
        var area = council.Areas.FirstOrDefault(a => a.Id == result.Area)?.Title ?? result.Area;
        return area.Length == 0 ? whom : result.Cohort is CohortScope.Everyone ? area : $"{area}: {Words.Lowered(whom)}";
    }
}
