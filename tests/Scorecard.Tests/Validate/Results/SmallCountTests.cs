using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Results;

public sealed class SmallCountTests
{
    [Theory]
    [InlineData("1", "40", "")]
    [InlineData("5", "40", "")]
    [InlineData("35", "40", "")]
    [InlineData("39", "40", "97.5")]
    [InlineData("3", "40", "12")]
    [InlineData("+3", "40", "")]
    [InlineData("3.0000000001", "40", "")]
    [InlineData("３", "40", "")]
    [InlineData("1,197", "1,200", "")]
    [InlineData("0", "4", "")]
    [InlineData("41", "44", "n/a")]
    [InlineData("2.5", "40", "")]
    public void A_count_of_few_children_is_refused_without_being_repeated(string numerator, string denominator, string value)
    {
        var returned = Returned.Rows(Returned.Share, $"SCS-01,,,\"{numerator}\",\"{denominator}\",{value},,");

        var finding = Assert.Single(returned.Findings);
        Assert.Equal("SCS-01 would publish a count of 1 to 5 people", finding.Message);
        Assert.StartsWith("write “SCS-01,all,,,,[c],,”", finding.Fix, StringComparison.Ordinal);
        Assert.Contains((Returned.April, Returned.Share.Id), returned.Returns.LeftOut);
    }

    [Theory]
    [InlineData("0", "40")]
    [InlineData("6", "40")]
    [InlineData("34", "40")]
    [InlineData("40", "40")]
    public void A_count_of_none_all_or_enough_is_published(string numerator, string denominator) =>
        Assert.Empty(Returned.Rows(Returned.Share, $"SCS-01,,,{numerator},{denominator},,,").Findings);

    [Fact]
    public void A_value_that_counts_few_children_is_refused() =>
        Assert.Equal(["small-count"], Returned.Rows(Returned.Children, "SCS-03,,,,,4,,").Codes);

    [Fact]
    public void Posts_and_days_are_not_people() =>
        Assert.Empty(Returned.Rows(Returned.Days, "SCS-02,,,3,2,,,").Findings);

    /// <summary>What is derived is published, too, and gives the next figure away.</summary>
    [Fact]
    public void A_withheld_figure_can_be_had_from_what_is_derived()
    {
        var returned = Returned.Rows(
            Returned.Share, "SCS-01,,,200,400,,,", "SCS-01,uasc,,80,160,,,", "SCS-01,not:uasc,east,50,100,,,", "SCS-01,not:uasc,west,,,[c],,");

        var finding = Assert.Single(returned.Findings);
        Assert.Equal(("recoverable-figure", 5), (finding.Rule.Name, finding.Location.Line));
    }

    /// <summary>A member of a family that nobody returned is known once all others are.</summary>
    [Fact]
    public void A_withheld_figure_can_be_had_in_two_steps()
    {
        var returned = Returned.Rows(
            Returned.Share,
            "SCS-01,,,200,400,,,", "SCS-01,,east,100,190,,,", "SCS-01,uasc,west,40,80,,,", "SCS-01,not:uasc,west,,,[c],,");

        Assert.Contains(returned.Findings, finding => finding.Rule.Name == "recoverable-figure" && finding.Location.Line == 5);
    }

    [Theory]
    [InlineData("SCS-03,,,,,20,,", "SCS-03,uasc,,,,17,,")]
    public void A_few_left_beside_a_cohort_are_told_of_a_count_too(string all, string cohort) =>
        Assert.Contains("small-remainder", Returned.Rows(Returned.Children, all, cohort).Codes);

    [Fact]
    public void A_numerator_of_a_few_is_left_by_subtraction_even_where_the_share_of_the_rest_means_nothing()
    {
        var returned = Returned.Rows(Returned.Share with { Bounded = false }, "SCS-01,,,20,100,,,", "SCS-01,uasc,,17,100,,,");

        Assert.Equal(["small-remainder"], returned.Codes);
        Assert.Equal(new Reading.Absent(AbsentReason.Confidential), returned.Readings["not:uasc"]);
    }

    [Fact]
    public void A_threshold_of_nought_turns_the_rule_off()
    {
        var open = Returned.Council with { Disclosure = new Disclosure(0) };

        Assert.Empty(Returned.Text(
            "indicator,numerator,denominator\nSCS-01,3,40", open, Definitions.Of(Returned.Share)).Findings);
    }

    [Theory]
    [InlineData("all", "[c]", "not:uasc", "152,160,", "all")]
    [InlineData("all", "152,160,", "not:uasc", "[c]", "not:uasc")]
    public void One_withheld_figure_among_three_can_be_subtracted(
        string one, string first, string other, string second, string withheld)
    {
        var returned = Returned.Rows(
            Returned.Share,
            $"SCS-01,{one},,{Cells(first)},,",
            "SCS-01,uasc,,32,40,,,",
            $"SCS-01,{other},,{Cells(second)},,");

        var finding = Assert.Single(returned.Findings);
        Assert.Equal($"the withheld figure of SCS-01 for “{withheld}” can be had by subtraction", finding.Message);
    }

    [Fact]
    public void Two_withheld_figures_among_three_cannot_be_subtracted() => Assert.Empty(Returned.Rows(
        Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,,,[c],,", "SCS-01,not:uasc,,,,[c],,").Findings);

    [Fact]
    public void One_withheld_district_can_be_subtracted_from_the_authority()
    {
        var returned = Returned.Rows(
            Returned.Children, "SCS-03,,,,,100,,", "SCS-03,,east,,,97,,", "SCS-03,,west,,,[c],,");

        Assert.Equal(["recoverable-figure"], returned.Codes);
        Assert.Contains("“all” in “west”", returned.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_without_counts_cannot_be_subtracted() => Assert.Empty(Returned.Rows(
        Returned.Share, "SCS-01,,,,,90,,", "SCS-01,uasc,,,,[c],,", "SCS-01,not:uasc,,,,92,,").Findings);

    private static string Cells(string figure) => figure == "[c]" ? ",,[c]" : figure;
}
