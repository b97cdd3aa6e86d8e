using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Versions;

/// <summary>Finds the figures that two versions of an edition print differently.</summary>
public static class FigureChanges
{
    private const string NotThere = "not shown";
    private const string Withheld = "withheld";

    /// <summary>The differences in the order of the older version. Where either side is suppressed, neither figure is told.</summary>
    public static IReadOnlyList<FigureChange> Between(
        IReadOnlyList<PublishedFigure> before, IReadOnlyList<PublishedFigure> now, Scorebook book)
    {
        var later = now.ToDictionary(figure => figure.Subject);
        var earlier = before.Select(figure => figure.Subject).ToHashSet();
        return
        [
            .. before
                .Select(figure => (Before: (PublishedFigure?)figure, Now: later.GetValueOrDefault(figure.Subject)))
                .Concat(now.Where(figure => !earlier.Contains(figure.Subject)).Select(figure => (Before: (PublishedFigure?)null, Now: (PublishedFigure?)figure)))
                .Where(pair => pair.Before != pair.Now)
                .Select(pair => Change(pair.Before, pair.Now, book)),
        ];
    }

    private static FigureChange Change(PublishedFigure? before, PublishedFigure? now, Scorebook book)
    {
        var (either, isSecret) = ((before ?? now)!, before?.IsConfidential == true || now?.IsConfidential == true);
        var standards = before is not null && now is not null && (before.Target, before.Minimum) != (now.Target, now.Minimum);
        return new FigureChange(
            either.Indicator,
            IndicatorId.TryParse(either.Indicator) is { } id ? book.Indicators.FirstOrDefault(i => i.Id == id)?.Title ?? "" : "",
            Subject(either, book.Council),
            Shown(before, isSecret, standards),
            Mark(before, isSecret),
            Shown(now, isSecret, standards),
            Mark(now, isSecret));
    }

    private static string Subject(PublishedFigure figure, Council council)
    {
        var scope = CohortScope.Of(figure.Cohort);
        var whom = scope is CohortScope.Everyone ? "" : Words.Lowered(Words.Of(scope, council));
        var where = figure.Area.Length == 0 ? "" : council.Areas.FirstOrDefault(a => a.Id == figure.Area)?.Title ?? figure.Area;
        return string.Join(", ", new[] { whom, where }.Where(words => words.Length > 0));
    }

    private static string Shown(PublishedFigure? figure, bool isSecret, bool withStandards) => figure switch
    {
        null => NotThere,
        { IsConfidential: true } => Words.Of(AbsentReason.Confidential),
        _ when isSecret => Withheld,
        { Target: { } target } when withStandards =>
            $"{figure.Display} (target {Numbers.Short(target)}{(figure.Minimum is { } minimum ? $", minimum {Numbers.Short(minimum)}" : "")})",
        _ => figure.Display,
    };

    private static RatingMark Mark(PublishedFigure? figure, bool isSecret) => figure switch
    {
        null => new RatingMark(NotThere, "none"),
        _ when isSecret => new RatingMark(Withheld, "none"),
        _ => MarkOf(figure.Rating),
    };

    private static RatingMark MarkOf(string key) => Enum.GetValues<Rag>().Any(rag => Keys.Of(rag) == key)
        ? RatingMark.Of(Enum.GetValues<Rag>().First(rag => Keys.Of(rag) == key))
        : new RatingMark(
            Enum.GetValues<NotRatedReason>().Where(reason => Keys.Of(reason) == key).Select(Words.Of).FirstOrDefault() ?? key, "none");
}
