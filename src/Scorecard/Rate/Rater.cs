using Scorecard.Domain;
using Scorecard.Spread;

namespace Scorecard.Rate;

/// <summary>Judges every figure of every edition.</summary>
public static class Rater
{
    /// <summary>The scorebook with the judgement on each edition's figures, in printed order.</summary>
    public static RatedScorebook Rate(Scorebook book)
    {
        var (figures, series) = Beside.Made(() => new ReturnedFigures(book), () => new AllSeries(book));
        return new RatedScorebook(book, [.. book.Editions.Made(edition => Rate(edition, book, figures, series))]);
    }

    private static RatedEdition Rate(DeclaredEdition edition, Scorebook book, ReturnedFigures figures, AllSeries series)
    {
        var results = book.Indicators
            .Where(indicator => !book.LeftOut.Contains((edition.Month, indicator.Id)))
            .SelectMany(indicator => Due(indicator, edition.Month, book.Council, figures)
                .Select(result => Judged(result, indicator, book.Council, series)))
            .ToList();
        return new RatedEdition(edition, results, Tally.Of(results)) { Control = Control(series) };
    }

    // By itself: with the other closures it would hold what they do.
    private static Func<RatedResult, ControlChart?> Control(AllSeries series) =>
        headline => ProcessControl.Of(series.Of(headline.Result, headline.Indicator), headline.Result.Month);

    private static IEnumerable<Result> Due(Indicator indicator, Month month, Council council, ReturnedFigures figures)
    {
        if (indicator.Retired == month)
        {
            return [LastMention(indicator, month)];
        }

        return indicator.IsActiveIn(month) ? PrintedOrder.Sort(figures.Of(month, indicator), council) : [];
    }

    // A measure must not vanish between two editions without a word, so the first one without it says so.
    private static Result LastMention(Indicator indicator, Month month) =>
        new(indicator.Id, month, CohortScope.All, "", new Reading.Absent(AbsentReason.NotApplicable));

    private static RatedResult Judged(Result result, Indicator indicator, Council council, AllSeries all)
    {
        var (month, yearStart) = (result.Month, council.FinancialYearStart);
        var series = all.Of(result, indicator);
        return new RatedResult(
            indicator,
            result,
            Judge.Displayed(result.Reading, indicator),
            Judge.Rate(result.Reading, indicator, month, council.Compare, yearStart),
            DirectionOfTravel.Of(series, month, council.DirectionOfTravel, yearStart, council.Frequency),
            Before(series, month.Before(council.Frequency)));
    }

    private static PreviousValue? Before(Series series, Month earlier) =>
        series.DisplayedIn(earlier) is { } value ? new PreviousValue(earlier, value) : null;
}
