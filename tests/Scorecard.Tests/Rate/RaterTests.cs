using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

public sealed class RaterTests
{
    private static readonly Indicator _first = Measure(id: "SCS-02", standards: AtLeast(90, 80));
    private static readonly Indicator _second = Measure(id: "SCS-01", standards: AtLeast(90, 80));

    [Fact]
    public void Figures_stand_in_printed_order()
    {
        var book = Book(
            [_first, _second],
            Row(_second, April, Value(1)),
            Row(_first, April, Value(2), "not:asc"),
            Row(_first, April, Value(3), "asc"),
            Row(_first, April, Value(4), "not:uasc"),
            Row(_first, April, Value(5), "uasc", "east"),
            Row(_first, April, Value(6), "uasc"),
            Row(_first, April, Value(7), "all", "east"),
            Row(_first, April, Value(8), "all", "west"),
            Row(_first, April, Value(9)));

        Assert.Equal([9, 8, 7, 6, 5, 4, 3, 2, 1], Only(book).Results.Select(r => r.Displayed!.Value));
    }

    [Fact]
    public void Each_edition_is_rated_with_its_own_month()
    {
        var rated = Rater.Rate(Book(
            [_first],
            Row(_first, April.Previous, Value(95)),
            Row(_first, April, Value(70))));

        Assert.Equal([Rag.Green, Rag.Red], rated.Editions.Select(e => Colour(e.Find(_first.Id)!.Rating)));
        Assert.Equal(new PreviousValue(April.Previous, 95.0m), rated.Editions[1].Find(_first.Id)!.Previous);
        Assert.Equal(Direction.Worsened, rated.Editions[1].Find(_first.Id)!.Travel.Direction);
    }

    [Fact]
    public void A_cohort_travels_from_its_own_figures()
    {
        var edition = Rater.Rate(Book(
            [_first],
            Row(_first, April.Previous, Value(95)),
            Row(_first, April.Previous, Value(60), "uasc"),
            Row(_first, April, Value(90)),
            Row(_first, April, Value(70), "uasc"))).Editions[^1];

        Assert.Equal(Direction.Worsened, edition.Find(_first.Id)!.Travel.Direction);
        Assert.Equal(Direction.Improved, edition.Find(_first.Id, CohortScope.Of("uasc"))!.Travel.Direction);
        Assert.Equal(60.0m, edition.Find(_first.Id, CohortScope.Of("uasc"))!.Previous?.Value);
    }

    [Fact]
    public void The_figure_of_the_month_before_is_shown_whatever_the_method_and_across_a_break()
    {
        var broken = _first with { SeriesBreaks = [April] };
        var book = Book([broken], Row(broken, April.Previous, Value(95)), Row(broken, April, Value(90)));
        var yearAgo = book with { Council = book.Council with { DirectionOfTravel = TravelMethod.YearAgo } };

        Assert.Equal(95.0m, Rater.Rate(yearAgo).Editions[^1].Results[0].Previous?.Value);
        Assert.Equal(NoDirectionReason.SeriesBreak, Rater.Rate(book).Editions[^1].Results[0].Travel.Reason);
    }

    [Fact]
    public void A_retired_measure_is_mentioned_once()
    {
        var retired = _first with { Retired = April };
        var rated = Rater.Rate(Book(
            [retired, _second],
            Row(retired, April.Previous, Value(95)),
            Row(_second, April, Value(95)),
            Row(_second, April.Next, Value(95))));

        Assert.Equal("Green", Word(rated.Editions[0].Find(retired.Id)!.Rating));
        var last = rated.Editions[1].Find(retired.Id)!;
        Assert.Equal(("Retired", NoDirectionReason.NoValue, true), (Word(last.Rating), last.Travel.Reason, last.Result.IsHeadline));
        Assert.Equal(Absent(AbsentReason.NotApplicable), last.Result.Reading);
        Assert.Null(rated.Editions[2].Find(retired.Id));
        Assert.Equal([retired.Id, _second.Id], rated.Editions[1].Results.Select(r => r.Indicator.Id));
    }

    [Fact]
    public void A_measure_that_is_not_yet_introduced_is_not_shown()
    {
        var later = _first with { Introduced = April.Next };
        Assert.Empty(Only(Book([later], Row(later, April, Value(95)))).Results);
    }

    [Fact]
    public void A_figure_that_was_left_out_is_not_rated_and_nothing_is_compared_with_it()
    {
        var book = Book(
            [_first, _second],
            Row(_first, April.Previous, Value(95)),
            Row(_second, April.Previous, Value(95)),
            Row(_first, April, Value(90)));
        var rated = Rater.Rate(book with { LeftOut = new HashSet<(Month, IndicatorId)> { (April.Previous, _first.Id) } });

        Assert.Equal([_second.Id], rated.Editions[0].Results.Select(r => r.Indicator.Id));
        Assert.Equal(1, rated.Editions[0].Counts.Total);
        Assert.Equal(NoDirectionReason.FirstValue, rated.Editions[1].Find(_first.Id)!.Travel.Reason);
        Assert.Null(rated.Editions[1].Find(_first.Id)!.Previous);
    }

    [Fact]
    public void A_retired_measure_whose_row_was_left_out_is_not_mentioned()
    {
        var retired = _first with { Retired = April };
        var book = Book([retired], Row(retired, April, Value(95)));
        var leftOut = new HashSet<(Month, IndicatorId)> { (April, retired.Id) };

        Assert.Single(Only(book).Results);
        Assert.Empty(Only(book with { LeftOut = leftOut }).Results);
    }

    [Fact]
    public void The_counts_are_those_of_headline_figures_alone()
    {
        var activity = Measure(Polarity.None, id: "ACT-01");
        var counts = Only(Book(
            [_first, _second, activity],
            Row(_first, April, Value(95)),
            Row(_first, April, Value(10), "uasc"),
            Row(_first, April, Value(10), "all", "east"),
            Row(_second, April, Absent(AbsentReason.Confidential)),
            Row(activity, April, Value(7)))).Counts;

        Assert.Equal((1, 0, 0, 1, 3), (counts.Green, counts.Amber, counts.Red, counts.Rated, counts.Total));
        Assert.Equal([NotRatedReason.Activity, NotRatedReason.Suppressed], counts.NotRated.Keys);
        Assert.Equal([1, 1], counts.NotRated.Values);
    }

    [Fact]
    public void The_council_decides_which_value_is_compared_and_how_travel_is_told()
    {
        var book = Book([_first], Row(_first, April, Value(89.96m)));
        var exact = book with
        {
            Council = book.Council with { Compare = CompareRule.Exact, DirectionOfTravel = TravelMethod.Trend },
        };

        Assert.Equal(Rag.Green, Colour(Only(book).Results[0].Rating));
        Assert.Equal(Rag.Amber, Colour(Only(exact).Results[0].Rating));
        Assert.Equal(TravelMethod.Trend, Only(exact).Results[0].Travel.Method);
    }

    [Fact]
    public void An_edition_without_results_has_nothing_to_rate() =>
        Assert.Equal(0, Only(Book([_first]) with { Editions = [Edition(April)] }).Counts.Total);

    private static RatedEdition Only(Scorebook book) => Assert.Single(Rater.Rate(book).Editions);
}
