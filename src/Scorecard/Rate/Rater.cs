using Scorecard.Domain;
using Scorecard.Spread;

namespace Scorecard.Rate;

/// <summary>Judges every figure of every edition.</summary>
public static class Rater
{
    /// <summary>The scorebook with the judgement on each edition's figures, in printed order.</summary>
    public static RatedScorebook Rate(Scorebook book)
    {
        var (series, editions) = (new AllSeries(book), new List<RatedEdition>(book.Editions.Count));
        foreach (var (edition, results, counts) in book.Editions.Made(edition => Judged(edition, book, series)))
        {
            editions.Add(new RatedEdition(edition, results, counts, editions.LastOrDefault()) { Control = Control(series) });
        }

        return new RatedScorebook(book, editions);
    }

    private static (DeclaredEdition Edition, List<RatedResult> Results, RatingCounts Counts) Judged(
        DeclaredEdition edition, Scorebook book, AllSeries series)
    {
        var results = book.Indicators
            .Where(indicator => !book.LeftOut.Contains((edition.Month, indicator.Id)))
            .SelectMany(indicator => Due(indicator, edition.Month, book)
                .Select(result => Judged(result, indicator, book.Council, series)))
            .ToList();
        return (edition, results, Tally.Of(results));
    }

    // By itself: with the other closures it would hold what they do.
    private static Func<RatedResult, ControlChart?> Control(AllSeries series) =>
        headline => ProcessControl.Of(series.Of(headline.Result, headline.Indicator), headline.Result.Month);

    private static IEnumerable<Result> Due(Indicator indicator, Month month, Scorebook book)
    {
        if (indicator.Retired == month)
        {
            return [LastMention(indicator, month)];
        }

        return indicator.IsActiveIn(month) && book.Results.TryGetValue(month, out var returned)
            ? PrintedOrder.Sort(returned.Of(indicator.Id), book.Council)
            : [];
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
