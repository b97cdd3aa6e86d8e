using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Results;

namespace Scorecard.Tests.Validate.Results;

/// <summary>From where on a figure is doubted, and from where on it is not.</summary>
public sealed class SuspectFiguresTests
{
    private const string Moving = "120/200 121/201 122/202 123/203 124/204 125/205 126/206";

    [Theory]
    [InlineData(Moving + " 126/206", "unmoved-figure")]
    [InlineData("120/200 121/201 122/202 123/203 124/204 125/205 125/205", "")] // five changes are too few to judge by
    [InlineData(Moving + " 127/206 127/206", "")] // its denominator stood still before
    [InlineData("9/200 8/201 9/202 8/203 9/204 8/205 9/206 9/206", "")] // small numbers stand still by chance
    [InlineData("60/99 61/98 60/97 61/96 60/95 61/94 60/93 60/93", "")] // so do shares of few
    [InlineData("200/200 201/201 202/202 203/203 204/204 205/205 206/206 206/206", "")] // all of them can be all again
    [InlineData(Moving + " - 126/206", "")] // not the month before
    public void A_figure_that_moved_in_every_month_and_now_does_not(string series, string found) => Assert.Equal(found, Found(series));

    [Theory]
    [InlineData("500/1000 510/1001 501/1002 511/1003 502/1004 512/1005 503/1006 593/1007", "unheard-of-jump")]
    [InlineData("500/1000 510/1001 501/1002 511/1003 502/1004 512/1005 503/1006 530/1007", "")] // less than three times as far
    [InlineData("500/1000 502/1001 501/1002 503/1003 502/1004 504/1005 503/1006 543/1007", "")] // less than five points
    [InlineData("500/1000 510/1001 501/1002 511/1003 502/1004 512/1005 593/1006", "")] // five changes are too few to judge by
    [InlineData("500/1000 510/1001 501/1002 511/1003 502/1004 512/1005 503/1006 - 593/1007", "")] // not the month before
    [InlineData("10/20 10/21 11/22 11/23 12/24 12/25 13/26 23/27", "")] // of few, anything may happen
    [InlineData("900/1000 500/1001 501/1002 502/1003 503/1004 504/1005 505/1006 890/1007", "")] // it has been there before
    public void A_figure_that_moves_further_than_ever(string series, string found) => Assert.Equal(found, Found(series));

    [Theory]
    [InlineData("60/100 61/101 62/102 30/49", "collapsed-denominator")]
    [InlineData("60/100 61/101 62/102 30/50", "")] // half of the smallest
    [InlineData("60/100 61/101 30/49", "")] // two are too few to judge by
    [InlineData("16/29 17/30 18/31 10/14", "")] // few cases vary
    [InlineData("60/100 61/101 62/102 - 30/49", "")] // not the month before
    public void A_denominator_that_is_less_than_half_of_the_smallest(string series, string found) => Assert.Equal(found, Found(series));

    /// <summary>The names of what is found in a series from April 2017 on, at its last month.</summary>
    private static string Found(string series)
    {
        var report = new Report();
        var files = series.Split(' ').Select((figure, at) => File(Returned.April.Plus(at), figure, report)).ToList();
        ResultsReader.Read(files, Returned.Council, Definitions.Of(Returned.Share with { Disclosive = false }), report);
        Assert.All(report.Findings, finding => Assert.Equal(files[^1].Path, finding.Location.File));
        return string.Join(' ', report.Findings.Select(finding => finding.Rule.Name));
    }

    private static CsvFile File(Month month, string figure, Report report)
    {
        var row = figure == "-" ? "SCS-01,,,[x]" : $"SCS-01,{figure.Replace('/', ',')},";
        return CsvTable.Read($"data/results/{month}.csv", $"indicator,numerator,denominator,value\n{row}\n", report);
    }
}
