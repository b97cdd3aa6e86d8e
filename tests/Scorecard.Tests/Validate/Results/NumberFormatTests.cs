using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Results;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("1,234", "write 1234")]
    [InlineData("1,234,567.8", "write 1234567.8")]
    [InlineData("12 345", "write 12345")]
    [InlineData("12\u00a0345", "write 12345")]
    [InlineData("1,5", "write 1.5")]
    [InlineData("12.5%", "write 12.5")]
    [InlineData("12.5 %", "write 12.5")]
    [InlineData("£5", "write 5")]
    [InlineData("£1,234.50", "write 1234.5")]
    [InlineData(".5", "write 0.5")]
    [InlineData("5.", "write 5")]
    [InlineData("+5", "write 5")]
    [InlineData("007", "write 7")]
    [InlineData("1e3", "write 1000")]
    [InlineData("1.2E+04", "write 12000")]
    [InlineData("４５", "write 45")]
    [InlineData("٤٥", "write 45")]
    [InlineData("92.200000000001", "write 92.2")]
    [InlineData("#DIV/0!", "write [z]: a share of nobody has no value")]
    [InlineData("#REF!", "mend the formula in the spreadsheet and write its figure, or write [x] if it is not available")]
    [InlineData("<5", "write [c] in value if the count is withheld, or the exact figure")]
    [InlineData("-", "write 0 for none, [x] if it is not available, or [z] if it does not apply")]
    [InlineData("–", "write 0 for none, [x] if it is not available, or [z] if it does not apply")]
    [InlineData("n/a", "write 0 for none, [x] if it is not available, or [z] if it does not apply")]
    [InlineData("N/A", "write 0 for none, [x] if it is not available, or [z] if it does not apply")]
    [InlineData("c", "write [c]")]
    [InlineData("[X]", "write [x]")]
    [InlineData("[ c ]", "write [c]")]
    [InlineData("01/04/2017", "a spreadsheet made a date of it: format the cell as text and write the figure, such as 1234.5")]
    [InlineData("Apr-17", "a spreadsheet made a date of it: format the cell as text and write the figure, such as 1234.5")]
    [InlineData("01-May", "a spreadsheet made a date of it: format the cell as text and write the figure, such as 1234.5")]
    [InlineData("many", "write a plain number such as 1234.5, or [x] if there is none")]
    [InlineData("1e99", "write a plain number such as 1234.5, or [x] if there is none")]
    [InlineData("1234567890123", "write at most 12 digits before the point and 6 after it")]
    public void What_a_spreadsheet_writes_is_told_with_its_cure(string written, string cure)
    {
        var finding = Assert.Single(Returned.Rows(Returned.Days, $"SCS-02,,,,,\"{written}\",,").Findings);

        Assert.Equal(cure, finding.Fix);
        Assert.Contains($"“{written}”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1234.5", 1234.5)]
    [InlineData("0.000001", 0.000001)]
    public void Plain_numbers_are_taken_as_they_are(string written, double value)
    {
        var returned = Returned.Rows(Returned.Days, $"SCS-02,,,,,{written},,");

        Assert.Empty(returned.Findings);
        Assert.Equal(new Reading.Measured((decimal)value), returned.Readings["all"]);
    }

    [Fact]
    public void The_largest_figures_do_not_overflow()
    {
        var rate = Returned.Share with { Unit = Unit.RatePer10000, Bounded = false, Disclosive = false };

        var returned = Returned.Rows(rate, "SCS-01,,,999999999999.999999,0.000001,,,");

        Assert.Empty(returned.Findings);
        Assert.Equal(9999999999999999990000000000m, ((Reading.Measured)returned.Readings["all"]).Value * 1_000_000m);
    }

    [Fact]
    public void No_cell_however_written_stops_the_check() => CsCheck.Check.Sample(
        CsCheck.Gen.Select(CsCheck.Gen.String, CsCheck.Gen.String, CsCheck.Gen.String, CsCheck.Gen.String),
        (numerator, denominator, value, rest) =>
        {
            var cells = string.Join(',', new[] { numerator, denominator, value, rest, rest }.Select(Quote));
            return Returned.Rows(Returned.Share, "SCS-01,all,," + cells).Findings is not null;
        },
        iter: 2_000,
        threads: 1);

    private static string Quote(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
