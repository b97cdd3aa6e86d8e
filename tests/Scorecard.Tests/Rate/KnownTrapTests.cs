using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

/// <summary>Figures that councils really published and that a naive program rates wrongly.</summary>
public sealed class KnownTrapTests
{
    private static readonly Month _march = April.Previous;

    [Theory]
    [InlineData(7, 560, 1.3)]
    [InlineData(154, 160, 96.3)]
    public void Rounding_mode_an_exact_half_goes_up(int numerator, int denominator, decimal displayed) =>
        Assert.Equal(displayed, Judge.Displayed(Share(numerator, denominator), Measure()));

    [Fact]
    public void Round_before_compare_89_8_printed_as_90_meets_90()
    {
        var whole = Measure(decimals: 0, standards: AtLeast(90, 85));

        Assert.Equal(Finding.EqualToTarget, Rated(Value(89.8m), whole).Because.Finding);
        Assert.Equal(Value(89.8m), Rated(Value(89.8m), whole).Because.Reading);
        Assert.Equal(Rag.Amber, Colour(Rated(Value(89.8m), whole, rule: CompareRule.Exact)));
        Assert.Equal(Rag.Amber, Colour(Rated(Value(89.8m), whole with { Decimals = 1 })));
        Assert.Equal(Rag.Green, Colour(Rated(Value(90.1m), whole with { Decimals = 1 })));
    }

    [Fact]
    public void Equal_to_target_is_green_and_equal_to_the_floor_is_amber()
    {
        var indicator = Measure(standards: AtLeast(90, 80));

        Assert.Equal(Rag.Green, Colour(Rated(Value(90), indicator)));
        Assert.Equal(Rag.Amber, Colour(Rated(Value(80), indicator)));
    }

    [Fact]
    public void Strict_targets_fewer_than_85_is_not_met_by_85()
    {
        var fewer = Measure(Polarity.Lower, 0, standards: new Standard.AtMost(April, 85, 95, Strict: true));

        Assert.Equal(Rag.Green, Colour(Rated(Value(84), fewer)));
        Assert.Equal(Finding.EqualToStrictTarget, Rated(Value(85), fewer).Because.Finding);
        Assert.Equal(Rag.Amber, Colour(Rated(Value(85), fewer)));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1.8, 5)]
    [InlineData(14.8, 18)]
    public void Lower_is_better_a_number_below_the_target_is_better_than_the_target(decimal value, decimal target)
    {
        var indicator = Measure(Polarity.Lower, standards: AtMost(target, target + 5));
        Assert.Equal(Finding.BetterThanTarget, Rated(Value(value), indicator).Because.Finding);
    }

    [Fact]
    public void Red_and_improving_at_once_is_normal()
    {
        var cheshireWest = Only(Measure(Polarity.Lower, 0, standards: AtMost(14, 15)), Value(17), Value(16));
        var bromley = Only(Measure(decimals: 0, standards: AtLeast(80, 70)), Value(55), Share(45, 78));

        Assert.Equal((Rag.Red, Direction.Improved), (Colour(cheshireWest.Rating), cheshireWest.Travel.Direction));
        Assert.Equal((Rag.Red, Direction.Improved), (Colour(bromley.Rating), bromley.Travel.Direction));
        Assert.Equal((58m, 3m), (bromley.Displayed, bromley.Travel.Change));
    }

    [Fact]
    public void Amber_and_improving_at_once_is_normal()
    {
        var darlington = Only(Measure(standards: AtLeast(90, 80)), Value(79.6m), Value(84.4m));
        Assert.Equal((Rag.Amber, Direction.Improved), (Colour(darlington.Rating), darlington.Travel.Direction));
    }

    [Fact]
    public void Year_to_date_count_against_an_annual_target_11_of_20_at_half_year_has_no_colour_yet()
    {
        var carers = Measure(decimals: 0, basis: Basis.YearToDate, standards: AtLeast(20, 15, annual: true));

        Assert.Equal("NotYetDue", Word(Rated(Value(11), carers, Month.Of(2017, 9))));
        Assert.Equal("Red", Word(Rated(Value(11), carers, Month.Of(2018, 3))));
    }

    [Fact]
    public void Year_to_date_resets_in_April_and_is_not_compared_with_March()
    {
        var ratedYtd = Only(Measure(basis: Basis.YearToDate), Value(85), Value(92));

        Assert.Equal((Direction.None, NoDirectionReason.NewYear), (ratedYtd.Travel.Direction, ratedYtd.Travel.Reason));
        Assert.Equal(new PreviousValue(_march, 85.0m), ratedYtd.Previous);
    }

    [Theory]
    [InlineData(Basis.Rolling12)]
    [InlineData(Basis.Snapshot)]
    [InlineData(Basis.Month)]
    public void Rolling_and_snapshot_figures_run_across_April(Basis basis) =>
        Assert.Equal(Direction.Improved, Only(Measure(basis: basis), Value(85), Value(92)).Travel.Direction);

    [Fact]
    public void Period_mix_the_month_and_the_year_of_one_thing_are_two_measures()
    {
        var month = Measure(id: "SCS-01", basis: Basis.Month);
        var year = Measure(id: "SCS-02", basis: Basis.Rolling12);
        var edition = Rater.Rate(Book(
            [month, year],
            Row(month, _march, Value(94)),
            Row(year, _march, Value(82)),
            Row(month, April, Value(93.8m)),
            Row(year, April, Value(82.7m)))).Editions[^1];

        Assert.Equal(Direction.Worsened, edition.Find(month.Id)!.Travel.Direction);
        Assert.Equal(Direction.Improved, edition.Find(year.Id)!.Travel.Direction);
    }

    [Fact]
    public void Points_or_percent_a_change_is_in_the_measures_own_unit()
    {
        Assert.Equal(7.4m, Travelled(Measure(), "56.3 63.7").Change);
        Assert.Equal(936m, Travelled(Measure(decimals: 0), "3180 4116").Change);
    }

    [Fact]
    public void A_zero_denominator_is_neither_0_nor_100_nor_Red_and_goes_nowhere()
    {
        var isles = Only(Measure(standards: AtLeast(90, 80)), Value(95), Absent(AbsentReason.NotApplicable));

        Assert.Equal(("NotApplicable", null), (Word(isles.Rating), isles.Displayed));
        Assert.Equal((Direction.None, NoDirectionReason.NoValue), (isles.Travel.Direction, isles.Travel.Reason));
    }

    [Fact]
    public void Over_100_percent_is_rated_like_any_other() =>
        Assert.Equal(Rag.Green, Colour(Rated(Share(101, 100), Measure(decimals: 0, standards: AtLeast(100, 95)))));

    [Fact]
    public void Rates_per_10_000_keep_the_population_that_they_were_taken_over()
    {
        var kent = Share(10_005, 327_405, times: 10_000);
        var rating = Rated(kent, Measure(Polarity.Lower, standards: AtMost(305.6m, 320)));

        Assert.Equal((305.6m, Finding.EqualToTarget), (rating.Because.Compared, rating.Because.Finding));
        Assert.Equal(new Fraction(10_005, 327_405), ((Reading.Measured)rating.Because.Reading).Fraction);
    }

    [Fact]
    public void The_same_numerator_can_be_a_different_percentage()
    {
        var westSussex = Only(Measure(Polarity.Lower), Share(20, 909), Share(20, 690));

        Assert.Equal((2.9m, 2.2m), (westSussex.Displayed, westSussex.Previous?.Value));
        Assert.Equal(Direction.Worsened, westSussex.Travel.Direction);
    }

    [Fact]
    public void Days_61_against_90_is_better_than_the_target()
    {
        var days = Measure(Polarity.Lower, 0, standards: AtMost(90, 120)) with { Unit = Unit.Days };
        Assert.Equal(Finding.BetterThanTarget, Rated(Value(61), days).Because.Finding);
    }

    [Fact]
    public void Mixed_precision_is_compared_at_the_one_that_is_displayed()
    {
        Assert.Equal((Direction.Unchanged, 0m), Moved("64.4 63.5", 0));
        Assert.Equal((Direction.Worsened, -0.9m), Moved("64.4 63.5", 1));
        Assert.Equal((Direction.Worsened, -2.3m), Moved("43.3 41", 1));
    }

    [Fact]
    public void Target_polarity_equal_distance_on_the_other_side_is_the_same()
    {
        var indicator = Measure(Polarity.Target, standards: CloseTo(22, 2, 4));

        Assert.Equal(Direction.Unchanged, Travelled(indicator, "20 24").Direction);
        Assert.Equal(Direction.Improved, Travelled(indicator, "0 19").Direction);
    }

    [Theory]
    [InlineData(13, 35, 37.1)]
    [InlineData(45, 78, 57.7)]
    [InlineData(9, 97, 9.3)]
    [InlineData(5, 6, 83.3)]
    public void Small_denominators_stay_beside_the_rating(int numerator, int denominator, decimal compared)
    {
        var because = Rated(Share(numerator, denominator), Measure(standards: AtLeast(90, 80))).Because;

        Assert.Equal(compared, because.Compared);
        Assert.Equal(new Fraction(numerator, denominator), ((Reading.Measured)because.Reading).Fraction);
    }

    [Fact]
    public void Totals_shares_of_a_colour_are_over_the_43_rated_and_not_over_all_51()
    {
        var measures = Enumerable.Range(1, 51)
            .Select(i => i <= 43
                ? Measure(id: $"SCS-{i:D2}", standards: AtLeast(90, 80))
                : Measure(Polarity.None, id: $"SCS-{i:D2}"))
            .ToList();
        var rows = measures.Select((m, i) => Row(m, April, Value(i < 19 ? 95 : i < 38 ? 85 : 10))).ToList();
        var counts = Assert.Single(Rater.Rate(Book(measures, rows)).Editions).Counts;

        Assert.Equal((19, 19, 5), (counts.Green, counts.Amber, counts.Red));
        Assert.Equal((43, 51, 8), (counts.Rated, counts.Total, counts.NotRated[NotRatedReason.Activity]));
    }

    [Fact]
    public void Targets_are_dated_and_an_old_edition_keeps_its_own()
    {
        var harder = Measure(Polarity.Lower, 0, standards: [AtMost(14, 14, Month.Of(2016, 4)), AtMost(16, 18, April)]);
        var rated = Rater.Rate(Book([harder], Row(harder, _march, Value(15)), Row(harder, April, Value(15))));

        Assert.Equal([Rag.Red, Rag.Green], rated.Editions.Select(e => Colour(e.Results[0].Rating)));
        Assert.Equal([14m, 16m], rated.Editions.Select(e => e.Results[0].Rating.Because.Standard!.Target));
    }

    [Fact]
    public void Stability_is_judged_by_its_polarity_and_not_by_its_name()
    {
        var moves = Measure(Polarity.Lower, standards: AtMost(10, 12)) with { Title = "Placement stability" };
        var stays = Measure(Polarity.Higher, standards: AtLeast(10, 9)) with { Title = "Placement stability" };

        Assert.Equal((Rag.Green, Rag.Red), (Colour(Rated(Value(8.2m), moves)), Colour(Rated(Value(8.2m), stays))));
    }

    [Fact]
    public void A_measure_that_replaces_another_does_not_go_on_from_its_figures()
    {
        var old = Measure(id: "D-35") with { Retired = April };
        var replacement = Measure(id: "D-78") with { Replaces = old.Id, Introduced = April };
        var edition = Rater.Rate(Book(
            [old, replacement],
            Row(old, _march, Value(70)),
            Row(replacement, April, Value(80)))).Editions[^1];

        var first = edition.Find(replacement.Id)!;
        Assert.Equal((NoDirectionReason.FirstValue, null), (first.Travel.Reason, first.Previous));
        Assert.Equal("Retired", Word(edition.Find(old.Id)!.Rating));
    }

    private static (Direction, decimal?) Moved(string figures, int decimals)
    {
        var travel = Travelled(Measure(decimals: decimals), figures);
        return (travel.Direction, travel.Change);
    }

    private static RatedResult Only(Indicator indicator, Reading march, Reading april) =>
        Assert.Single(Rater.Rate(Book([indicator], Row(indicator, _march, march), Row(indicator, April, april)))
            .Editions[^1].Results);
}
