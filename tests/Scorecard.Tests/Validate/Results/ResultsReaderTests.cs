using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Results;

public sealed class ResultsReaderTests
{
    private const string Header = "indicator,cohort,area,numerator,denominator,value,status,note\n";

    [Fact]
    public void A_share_is_computed_exactly() => Assert.Equal(
        new Reading.Measured(92.2m, new Fraction(922, 1000)),
        Returned.Rows(Returned.Share, "SCS-01,,,922,1000,92.2,,").Readings["all"]);

    [Fact]
    public void A_rate_is_for_each_ten_thousand() => Assert.Equal(
        36.2m,
        ((Reading.Measured)Returned.Rows(
            Returned.Share with { Unit = Unit.RatePer10000 }, "SCS-01,,,1086,300000,,,").Readings["all"]).Value);

    [Theory]
    [InlineData("[x]", AbsentReason.NotAvailable)]
    [InlineData("[z]", AbsentReason.NotApplicable)]
    [InlineData("[c]", AbsentReason.Confidential)]
    [InlineData("[low]", AbsentReason.Low)]
    public void A_symbol_says_why_there_is_no_figure(string symbol, AbsentReason reason) => Assert.Equal(
        new Reading.Absent(reason), Returned.Rows(Returned.Share, $"SCS-01,,,,,{symbol},,").Readings["all"]);

    [Theory]
    [InlineData("")]
    [InlineData("[z]")]
    [InlineData("0")]
    public void A_share_of_nobody_is_not_applicable(string value)
    {
        var returned = Returned.Rows(Returned.Share, $"SCS-01,,,0,0,{value},,");

        Assert.Empty(returned.Findings);
        Assert.Equal(new Reading.Absent(AbsentReason.NotApplicable), returned.Readings["all"]);
    }

    [Fact]
    public void The_order_of_columns_and_rows_changes_nothing()
    {
        var one = Returned.Text("indicator,cohort,numerator,denominator\nSCS-01,,184,200\nSCS-01,uasc,32,40", Returned.Share);
        var other = Returned.Text("denominator,cohort,indicator,numerator\n40,uasc,SCS-01,32\n200,all,SCS-01,184", Returned.Share);

        Assert.Empty(other.Findings);
        Assert.Equal(one.Readings.OrderBy(r => r.Key), other.Readings.OrderBy(r => r.Key));
    }

    [Fact]
    public void Everyone_without_the_cohort_is_derived() => Assert.Equal(
        new Reading.Measured(95m, new Fraction(152, 160)),
        Returned.Rows(Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,32,40,,,").Readings["not:uasc"]);

    [Fact]
    public void Everyone_without_the_cohort_is_withheld_where_the_cohort_is() => Assert.Equal(
        new Reading.Absent(AbsentReason.Confidential),
        Returned.Rows(Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,,,[c],,").Readings["not:uasc"]);

    [Fact]
    public void A_cohort_of_nobody_changes_nothing()
    {
        var readings = Returned.Rows(Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,0,0,,,").Readings;

        Assert.Equal(readings["all"], readings["not:uasc"]);
    }

    [Fact]
    public void Where_everyone_is_in_the_cohort_the_rest_is_not_applicable() => Assert.Equal(
        new Reading.Absent(AbsentReason.NotApplicable),
        Returned.Rows(Returned.Share, "SCS-01,,,32,40,,,", "SCS-01,uasc,,32,40,,,").Readings["not:uasc"]);

    [Fact]
    public void Nothing_is_derived_where_the_cohort_is_not_available() => Assert.DoesNotContain(
        "not:uasc", Returned.Rows(Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,,,[x],,").Readings.Keys);

    [Fact]
    public void A_given_figure_without_the_cohort_is_kept()
    {
        var returned = Returned.Rows(
            Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,32,40,,,", "SCS-01,not:uasc,,,,95.0,,");

        Assert.Empty(returned.Findings);
        Assert.Equal(new Reading.Measured(95.0m), returned.Readings["not:uasc"]);
    }

    [Fact]
    public void A_few_children_left_by_subtraction_are_withheld_with_a_warning()
    {
        var returned = Returned.Rows(Returned.Share, "SCS-01,,,184,200,,,", "SCS-01,uasc,,180,190,,,");

        Assert.Equal(["small-remainder"], returned.Codes);
        Assert.Equal(new Reading.Absent(AbsentReason.Confidential), returned.Readings["not:uasc"]);
    }

    [Fact]
    public void Cohort_and_rest_add_up_to_everyone() => CsCheck.Check.Sample(
        CsCheck.Gen.Select(CsCheck.Gen.Int[6, 90], CsCheck.Gen.Int[6, 90], CsCheck.Gen.Int[6, 90], CsCheck.Gen.Int[6, 90]),
        (inside, outside, otherInside, otherOutside) =>
        {
            var readings = Returned.Rows(
                Returned.Share,
                $"SCS-01,,,{inside + otherInside},{inside + outside + otherInside + otherOutside},,,",
                $"SCS-01,uasc,,{inside},{inside + outside},,,").Readings;
            return ((Reading.Measured)readings["not:uasc"]).Fraction
                == new Fraction(otherInside, otherInside + otherOutside);
        },
        iter: 200,
        threads: 1);

    [Theory]
    [InlineData("scs-01")]
    [InlineData("SCS 01")]
    [InlineData("SCS01")]
    public void A_misspelt_indicator_is_not_missing_too(string written)
    {
        var finding = Assert.Single(Returned.Rows(Returned.Share, $"{written},,,184,200,,,").Findings);

        Assert.Equal("write SCS-01", finding.Fix);
    }

    [Fact]
    public void Nothing_more_is_said_of_an_indicator_whose_definition_is_broken()
    {
        var definitions = Definitions.Of() with { Broken = new HashSet<string> { "SCS-01" } };

        var returned = Returned.Text(Header + "SCS-01,,,3,2,x,y,\n", Returned.Council, definitions);

        Assert.Empty(returned.Findings);
        Assert.Equal([(Returned.April, Returned.Share.Id)], returned.Returns.LeftOut);
    }

    [Fact]
    public void A_misspelt_column_is_told_once() =>
        Assert.Equal(["unknown-column"], Returned.Text("Indicator,value\nSCS-02,5", Returned.Days).Codes);

    [Fact]
    public void A_file_that_cannot_be_read_leaves_every_figure_out()
    {
        var returned = Returned.Text("indicator;value\nSCS-02;5", Returned.Days, Returned.Share);

        Assert.Equal(["wrong-separator"], returned.Codes);
        Assert.Empty(returned.Returns.Results[Returned.April].All);
        Assert.Equal(2, returned.Returns.LeftOut.Count);
    }

    [Theory]
    [InlineData("SCS-01,,,1,834,2,000,,,", "too-many-cells")]
    [InlineData("SCS-01,,,3,2", "too-few-cells")]
    public void Nothing_more_is_said_of_a_row_whose_cells_are_shifted(string row, string rule)
    {
        var returned = Returned.Rows(Returned.Share, row);

        Assert.Equal([rule], returned.Codes);
        Assert.Equal([(Returned.April, Returned.Share.Id)], returned.Returns.LeftOut);
    }

    [Fact]
    public void A_figure_in_a_wrong_column_is_not_repeated()
    {
        var finding = Assert.Single(Returned.Rows(Returned.Share, "SCS-01,3,,184,200,,,").Findings);

        Assert.Equal("a number is not a cohort", finding.Message);
    }

    [Theory]
    [InlineData("2017-03", false)]
    [InlineData("2017-04", true)]
    public void An_indicator_is_retired_from_its_month_on(string month, bool reported)
    {
        Assert.True(Month.TryParse(month, out var end));

        var returned = Returned.Rows(Returned.Days with { Retired = end.Next }, "SCS-02,,,,,5,,");

        Assert.Equal(reported ? [] : ["indicator-retired"], returned.Codes);
    }

    [Theory]
    [InlineData("-1", Unit.Currency, true)]
    [InlineData("-1", Unit.Count, false)]
    [InlineData("-1", Unit.Days, false)]
    public void Only_money_may_be_below_nought(string value, Unit unit, bool allowed) => Assert.Equal(
        allowed ? [] : ["negative-figure"],
        Returned.Rows(Returned.Share with { Unit = unit, Bounded = false }, $"SCS-01,,,,,{value},,").Codes);
}
