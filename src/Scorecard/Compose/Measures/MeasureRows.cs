using Scorecard.Compose.Charts;
using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>Turns judged figures into rows of a table.</summary>
internal static class MeasureRows
{
    /// <summary>The headline figures by section; sections without one are left out.</summary>
    /// <param name="context">The edition whose figures they are.</param>
    /// <param name="path">The page that the rows stand on.</param>
    /// <param name="chosen">Which indicators to take.</param>
    internal static IReadOnlyList<MeasureGroup> Grouped(EditionContext context, string path, Func<Indicator, bool> chosen) =>
    [
        .. context.Book.Sections
            .Select(section => new MeasureGroup(
                section.Title,
                section.Slug,
                [.. section.Indicators.Where(chosen).Select(i => context.Rated.Find(i.Id)).OfType<RatedResult>().Select(r => Row(context, path, r))]))
            .Where(group => group.Rows.Count > 0),
    ];

    internal static MeasureRow Row(EditionContext context, string path, RatedResult rated) => context.Shared.Row(rated) with
    {
        Measure = new Link(rated.Indicator.Title, Addresses.Relative(path, Addresses.Indicator(context.Folder, rated.Indicator.Id))),
    };

    /// <summary>The same row wherever it stands: its link leads nowhere yet.</summary>
    internal static MeasureRow Unplaced(RatedResult rated, TrendCharts charts)
    {
        var (indicator, standard) = (rated.Indicator, rated.Indicator.StandardIn(rated.Result.Month));
        return new MeasureRow
        {
            Id = indicator.Id.Value,
            Measure = new Link(indicator.Title, ""),
            Basis = Words.Of(indicator.Basis),
            Value = Figures.Shown(rated),
            Counts = Counts.Of(rated.Result),
            IsSmall = SmallBase.Is(rated),
            Remark = Remarks.Of(rated.Result),
            Target = standard is null ? "" : Figures.Target(standard, indicator.Unit),
            Minimum = standard is null ? "" : Figures.Minimum(standard, indicator.Unit),
            HasRanges = standard is Standard.CloseTo,
            Expected = Expected(indicator, rated.Result.Month),
            Previous = rated.Previous is { } previous ? Figures.Value(previous.Value, indicator.Unit) : "",
            Rating = RatingMark.Of(rated.Rating),
            Reason = Explanations.Reason(rated),
            Travel = TravelMark.Of(rated),
            Trend = charts.Of(indicator, rated.Result.Month),
        };
    }

    private static string Expected(Indicator indicator, Month month) => indicator.RangeIn(month) is { } range
        ? Figures.Between(range.Lower, range.Upper, indicator.Unit)
        : "";
}
