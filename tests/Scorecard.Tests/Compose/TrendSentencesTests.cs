using Scorecard.Compose.Charts;
using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Render.Charts;
using Scorecard.Tests.Render.Charts;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Compose;

/// <summary>What a chart says in words, and where its line is cut: never across what cannot be compared. The months end with April 2017.</summary>
public sealed class TrendSentencesTests
{
    [Theory]
    [InlineData("80 82 79", "The figure fell from 80% in February 2017 to 79% in April 2017. It was lowest in April 2017 (79%) and highest in March 2017 (82%).")]
    [InlineData("80 82 80", "The figure was 80% in April 2017, as in February 2017. It was lowest in 2 months, last in April 2017 (80%) and highest in March 2017 (82%).")]
    [InlineData("80 80 80", "The figure was 80% in April 2017, as in February 2017.")]
    [InlineData("79", "There is one figure so far: 79% in April 2017.")]
    [InlineData("[x]", "There are no figures to draw yet.")]
    public void Figures_that_can_be_compared_are(string figures, string said) => Assert.StartsWith(said, Chart(Plain, figures).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("70 82 60 65", "The figure rose from 60% in March 2017 to 65% in April 2017. It was lowest in March 2017 (60%) and highest in April 2017 (65%). It was Green in")]
    [InlineData("70 82 [x] 65", "There is one comparable figure so far: 65% in April 2017. It was Green in")]
    [InlineData("70 82 [x] [x]", "There are no comparable figures yet. It was Green in")]
    public void Nothing_is_said_across_a_change_of_definition(string figures, string said)
    {
        var chart = Chart(Plain with { SeriesBreaks = [April.Previous] }, figures);
        Assert.StartsWith(said, chart.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("Figures from March 2017 cannot be compared with earlier ones.", chart.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_the_year_to_date_is_not_held_to_that_of_the_year_before()
    {
        var chart = Chart(Plain with { Basis = Basis.YearToDate }, "76 77 71");
        Assert.StartsWith("There is one comparable figure so far: 71% in April 2017. It was Green in", chart.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("The figure counts the financial year so far and started again in April 2017.", chart.Sentence, StringComparison.Ordinal);
        Assert.Equal([2], chart.YearStarts.AsEnumerable());
    }

    /// <summary>By quarters no edition may stand in the year's first month.</summary>
    [Theory]
    [InlineData("2017-03 2017-04 2017-05", 4, "1")]
    [InlineData("2016-03 2016-06 2016-09 2017-06 2017-09", 4, "1 3")]
    [InlineData("2017-04 2017-05", 4, "")]
    [InlineData("2016-12 2017-03", 1, "1")]
    [InlineData("2017-01", 1, "")]
    public void A_year_starts_between_months_wherever_its_first_month_lies(string months, int start, string starts)
    {
        var book = Book([Plain], [Row(Plain, April, Figure("70"))]);
        var history = new History(Rater.Rate(book with { Council = book.Council with { FinancialYearStart = start } }));
        Assert.Equal(starts, string.Join(' ', history.YearStarts([.. months.Split(' ').Select(In)])));
    }

    [Fact]
    public void The_line_is_cut_where_the_year_starts_again()
    {
        var plain = Drawn.Chart("76 77 71 72");
        var cut = plain with { YearStarts = [2] };
        Assert.Equal(1, Strokes(TrendDrawing.Of(plain).ToString()));
        Assert.Equal(2, Strokes(TrendDrawing.Of(cut).ToString()));
        Assert.Equal(2, Strokes(Sparkline.Of(cut).ToString()));
    }

    private static Indicator Plain { get; } = Measure(decimals: 0, standards: AtLeast(80, 70));

    private static int Strokes(string svg)
    {
        var line = svg[(svg.IndexOf("class=\"value\" d=\"", StringComparison.Ordinal) + 17)..];
        return line[..line.IndexOf('"', StringComparison.Ordinal)].Count(letter => letter == 'M');
    }

    private static TrendChart Chart(Indicator measure, string figures)
    {
        var written = figures.Split(' ');
        var book = Book([measure], [.. written.Select((f, i) => Row(measure, April.Plus(i + 1 - written.Length), Figure(f)))]);
        return new TrendCharts(new History(Rater.Rate(book))).Of(measure, April);
    }
}
