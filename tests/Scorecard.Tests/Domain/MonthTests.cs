using Scorecard.Domain;

namespace Scorecard.Tests.Domain;

public sealed class MonthTests
{
    [Theory]
    [InlineData("2017-04", 2017, 4)]
    [InlineData("0001-01", 1, 1)]
    [InlineData("9999-12", 9999, 12)]
    public void A_month_is_four_digits_a_hyphen_and_two_digits(string text, int year, int number)
    {
        Assert.True(Month.TryParse(text, out var month));
        Assert.Equal(Month.Of(year, number), month);
        Assert.Equal(text, month.ToString());
    }

    [Theory]
    [InlineData("2017-4")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("0000-01")]
    [InlineData("Apr-17")]
    [InlineData(" 2017-4")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_month(string? text) => Assert.False(Month.TryParse(text, out _));

    [Fact]
    public void The_month_before_January_is_December_of_the_year_before() =>
        Assert.Equal(Month.Of(2016, 12), Month.Of(2017, 1).Previous);

    [Theory]
    [InlineData(2017, 3, "2016-17")]
    [InlineData(2017, 4, "2017-18")]
    [InlineData(1999, 4, "1999-00")]
    public void The_financial_year_turns_in_April(int year, int number, string label) =>
        Assert.Equal(label, FinancialYear.Of(Month.Of(year, number), 4).Label);

    [Fact]
    public void Every_month_survives_writing_and_reading() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Int[1, 9999], CsCheck.Gen.Int[1, 12]),
            (year, number) => Month.TryParse(Month.Of(year, number).ToString(), out var month)
                && month == Month.Of(year, number));
}
