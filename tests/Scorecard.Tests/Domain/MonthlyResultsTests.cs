using Scorecard.Domain;

namespace Scorecard.Tests.Domain;

/// <summary>Whoever asks for an indicator's results has them all and no other's, whatever order they came in.</summary>
public sealed class MonthlyResultsTests
{
    private static readonly Month _april = Month.Of(2017, 4);

    [Theory]
    [InlineData("A-1 A-2 A-3")]
    [InlineData("A-1:uasc A-2 A-1 A-3 A-2:not:uasc A-1:not:uasc")]
    [InlineData("A-1@north A-1 A-2@north A-1:uasc@north A-1@east A-1:uasc")]
    [InlineData("")]
    public void An_indicators_results_are_found_wherever_they_stood(string written)
    {
        var results = Results(written);
        var month = new MonthlyResults(_april, results);

        Assert.All(results, result => Assert.Same(result, month.Find(result.Indicator, result.Cohort, result.Area)));
        Assert.All(results.GroupBy(result => result.Indicator), own => Assert.Equal([.. own], month.Of(own.Key).ToArray()));
        Assert.Null(month.Find(Id("A-4")));
        Assert.Null(month.Find(Id("A-1"), CohortScope.Of("send")));
        Assert.Null(month.Find(Id("A-1"), area: "south"));
        Assert.True(month.Of(Id("A-4")).IsEmpty);
    }

    [Theory]
    [InlineData("A-1 A-2 A-3", "A-1 A-2 A-3")]
    [InlineData("A-1 A-2 A-3", "A-1 A-3 A-2")]
    [InlineData("A-1 A-2 A-3", "A-1 A-2")]
    [InlineData("A-1 A-2", "A-1 A-2 A-3")]
    [InlineData("A-1 A-1:uasc A-2", "A-1 A-2 A-2:uasc")]
    [InlineData("A-1 A-2", "A-2 A-1 A-2:uasc")]
    [InlineData("", "A-1")]
    public void The_month_before_lends_its_places_and_changes_nothing(string before, string written)
    {
        var like = new MonthlyResults(_april.Previous, Results(before));
        var (alone, beside) = (new MonthlyResults(_april, Results(written)), new MonthlyResults(_april, Results(written), like));

        Assert.All(
            Results($"{before} {written}").Select(result => result.Indicator),
            indicator => Assert.Equal(alone.Of(indicator).ToArray(), beside.Of(indicator).ToArray()));
    }

    [Theory]
    [InlineData("A-1 A-1")]
    [InlineData("A-2 A-1@north A-1 A-1@east A-1@north")]
    [InlineData("A-1:uasc A-2 A-1 A-1:uasc")]
    public void Two_results_of_the_same_are_refused(string written) =>
        Assert.Throws<ArgumentException>(() => new MonthlyResults(_april, Results(written)));

    private static Result[] Results(string written) =>
    [
        .. written.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('@') is [var of, var area] ? (of.Split(':', 2), area) : (each.Split(':', 2), ""))
            .Select(each => new Result(Id(each.Item1[0]), _april, Whom(each.Item1), each.Item2, new Reading.Absent(AbsentReason.NotAvailable))),
    ];

    private static CohortScope Whom(string[] parts) => CohortScope.Of(parts.Length < 2 ? "all" : parts[1]);

    private static IndicatorId Id(string written) => IndicatorId.TryParse(written)!;
}
