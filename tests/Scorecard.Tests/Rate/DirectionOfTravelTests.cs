using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

public sealed class DirectionOfTravelTests
{
    [Fact]
    public void The_month_compared_with_is_named() =>
        Assert.Equal(April.Previous, Travelled(Measure(), "90 91").Earlier);

    [Fact]
    public void A_year_ago_names_that_month()
    {
        var travel = Travelled(Measure(), "90 9 9 9 9 9 9 9 9 9 9 9 91", TravelMethod.YearAgo);
        Assert.Equal(Month.Of(2016, 4), travel.Earlier);
    }

    [Fact]
    public void A_trend_names_the_first_month_that_its_line_goes_through()
    {
        var travel = Travelled(Measure(), "[x] - 70 71 72 73 74", TravelMethod.Trend);
        Assert.Equal((Month.Of(2016, 12), 4.0m), (travel.Earlier, travel.Change));
    }

    [Fact]
    public void A_trend_sees_no_further_back_than_the_chart()
    {
        var flat = string.Join(' ', Enumerable.Repeat("50", ChartWindow.Months));
        var travel = Travelled(Measure(), $"99 99 99 99 {flat}", TravelMethod.Trend);

        Assert.Equal(Direction.Unchanged, travel.Direction);
        Assert.Equal(April.Plus(1 - ChartWindow.Months), travel.Earlier);
    }

    [Fact]
    public void A_trend_reaches_the_first_month_of_the_chart()
    {
        var flat = string.Join(' ', Enumerable.Repeat("50", ChartWindow.Months - 1));
        Assert.Equal(Direction.Worsened, Travelled(Measure(), $"99 {flat}", TravelMethod.Trend).Direction);
    }

    [Fact]
    public void A_trend_of_a_year_to_date_figure_starts_again_each_year()
    {
        var indicator = Measure(basis: Basis.YearToDate);
        var series = new Series(indicator, Enumerable.Range(0, 17).Select(i => KeyValuePair.Create(
            Month.Of(2016, 4).Plus(i), Value(i < 12 ? 80 + i : 70 - i))));

        var travel = DirectionOfTravel.Of(series, Month.Of(2017, 8), TravelMethod.Trend, 4);

        Assert.Equal((Direction.Worsened, April, -4.0m), (travel.Direction, travel.Earlier, travel.Change));
    }

    [Fact]
    public void A_new_year_starts_in_the_month_that_the_council_says()
    {
        var series = Series(Measure(basis: Basis.YearToDate), "90 91");

        Assert.Equal(NoDirectionReason.NewYear, DirectionOfTravel.Of(series, April, TravelMethod.Previous, 4).Reason);
        Assert.Equal(Direction.Improved, DirectionOfTravel.Of(series, April, TravelMethod.Previous, 1).Direction);
    }

    [Fact]
    public void Distance_is_measured_to_this_months_target_in_both_months()
    {
        var indicator = Measure(
            Polarity.Target,
            standards: [CloseTo(10, 1, 2, Month.Of(2016, 4)), CloseTo(20, 1, 2, April)]);

        Assert.Equal(Direction.Improved, Travelled(indicator, "11 18").Direction);
    }

    [Fact]
    public void Later_months_change_nothing()
    {
        var series = Series(Measure(), "90 91 50 40");
        var travel = DirectionOfTravel.Of(series, Month.Of(2017, 2), TravelMethod.Previous, 4);

        Assert.Equal((Direction.Improved, 1.0m), (travel.Direction, travel.Change));
    }
}
