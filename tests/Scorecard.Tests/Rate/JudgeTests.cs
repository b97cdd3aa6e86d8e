using Scorecard.Domain;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

public sealed class JudgeTests
{
    [Fact]
    public void A_colour_carries_the_figure_the_standard_and_the_comparison()
    {
        var reading = Share(922, 1000);
        var standard = AtLeast(90, 80, April);
        var rating = Rated(reading, Measure(standards: standard));

        Assert.Equal(
            new Because(reading, 92.2m, CompareRule.Displayed, standard, Finding.BetterThanTarget),
            rating.Because);
    }

    [Fact]
    public void A_missing_figure_still_tells_the_standard_that_it_would_have_met()
    {
        var standard = AtLeast(90, 80);
        var because = Rated(Absent(AbsentReason.NotAvailable), Measure(standards: standard)).Because;

        Assert.Equal((standard, Finding.NotCompared), (because.Standard, because.Finding));
    }

    [Fact]
    public void A_retired_measure_has_no_standard()
    {
        var retired = Measure(standards: AtLeast(90, 80)) with { Retired = April };
        Assert.Null(Rated(Value(92), retired).Because.Standard);
    }

    [Fact]
    public void The_newest_standard_that_has_begun_counts()
    {
        var indicator = Measure(standards: [AtLeast(85, 75, Month.Of(2016, 4)), AtLeast(90, 80, April)]);

        Assert.Equal(Rag.Green, Colour(Rated(Value(86), indicator, April.Previous)));
        Assert.Equal(Rag.Amber, Colour(Rated(Value(86), indicator, April)));
    }

    [Fact]
    public void An_annual_standard_for_closeness_waits_for_the_end_of_the_year_too()
    {
        var indicator = Measure(Polarity.Target, standards: new Standard.CloseTo(April, 20, 1, 2, Annual: true));

        Assert.Equal("NotYetDue", Word(Rated(Value(20), indicator, Month.Of(2018, 2))));
        Assert.Equal("Green", Word(Rated(Value(20), indicator, Month.Of(2018, 3))));
    }

    [Fact]
    public void The_exact_value_can_be_what_meets_the_standard()
    {
        var because = Rated(Value(89.96m), Measure(standards: AtLeast(90, 80)), rule: CompareRule.Exact).Because;

        Assert.Equal((89.96m, CompareRule.Exact), (because.Compared, because.Rule));
        Assert.Equal(Finding.BetweenTargetAndMinimum, because.Finding);
    }
}
