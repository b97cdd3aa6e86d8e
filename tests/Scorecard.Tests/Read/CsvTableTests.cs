using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Tests.Read;

public sealed class CsvTableTests
{
    [Fact]
    public void A_cell_knows_its_line_and_column_after_a_note_of_two_lines()
    {
        var file = Read("indicator,note,value\nSCS-01,\"late,\nand \"\"short\"\"\", 5 \nSCS-02,,6\n");

        Assert.Equal("late,\nand \"short\"", file.Rows[0].Cells[1].Text);
        Assert.Equal(new CsvCell("5", new Location("r.csv", 3, 17)), file.Rows[0].Cells[2]);
        Assert.Equal(new CsvCell("SCS-02", new Location("r.csv", 4, 1, 6)), file.Rows[1].Cells[0]);
    }

    [Theory]
    [InlineData("indicator,value\n\nSCS-01,1\n   \n,\nSCS-02,2")]
    [InlineData("\n\nindicator,value\nSCS-01,1\n\"\",\"\"\nSCS-02,2\n\n")]
    [InlineData("indicator , value\n SCS-01,\"1\" \n\"SCS-02\", 2\n")]
    public void Blank_lines_quotes_and_spaces_change_nothing(string text)
    {
        var file = Read(text);

        Assert.Equal(["indicator", "value"], file.Header!.Select(c => c.Text));
        Assert.Equal(["SCS-01", "1", "SCS-02", "2"], file.Rows.SelectMany(r => r.Cells).Select(c => c.Text));
    }

    [Fact]
    public void A_row_of_the_wrong_length_is_reported_and_levelled()
    {
        var report = new Report();
        var file = CsvTable.Read("r.csv", "indicator,value\nSCS-01\nSCS-02,2,3\n", report);

        Assert.Equal(["SC1155", "SC1154"], report.Findings.Select(f => f.Rule.Code));
        Assert.All(file.Rows, r => Assert.Equal(2, r.Cells.Count));
    }

    [Fact]
    public void A_hundred_short_rows_are_counted_rather_than_listed()
    {
        var report = new Report();
        CsvTable.Read("r.csv", "indicator,value\n" + string.Concat(Enumerable.Repeat("SCS-01\n", 100)), report);

        Assert.Equal(21, report.Findings.Count);
        Assert.Contains("this row and 79 further rows", report.Findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_out_of_place_may_be_more_than_the_commas()
    {
        var report = new Report();
        var file = CsvTable.Read("r.csv", "indicator,note\n\"SCS-01\"x\"late\"x\"and\"x\"short\"\n", report);

        Assert.Null(file.Header);
        Assert.Equal("SC1153", report.Findings[0].Rule.Code);
        Assert.Equal(new Location("r.csv", 2, 9), report.Findings[0].Location);
    }

    [Theory]
    [InlineData("indicator,note\nSCS-01,\"late\nSCS-02,\"also\"\n", 2, 8)]
    [InlineData("indicator,\"note\nSCS-01,late\n", 1, 11)]
    public void A_note_that_is_never_closed_is_found_where_it_is_opened(string text, int line, int column)
    {
        var report = new Report();
        var file = CsvTable.Read("r.csv", text, report);

        Assert.Null(file.Header);
        Assert.Equal(("SC1152", new Location("r.csv", line, column)), (report.Findings[0].Rule.Code, report.Findings[0].Location));
    }

    private static CsvFile Read(string text)
    {
        var report = new Report();
        var file = CsvTable.Read("r.csv", text, report);
        Assert.Empty(report.Findings);
        return file;
    }
}
