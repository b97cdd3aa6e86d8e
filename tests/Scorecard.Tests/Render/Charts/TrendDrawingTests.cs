using Scorecard.Compose.Charts;
using Scorecard.Render.Charts;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Render.Charts;

public sealed class TrendDrawingTests
{
    [Fact]
    public async Task Figures_are_drawn_between_the_standards_in_steps() => await Verify(Drawn.Chart(
        "80 82.5 84 90", Drawn.Line("target", "85 85 85 90"), Drawn.Line("minimum", "75 75 75 80")));

    [Fact]
    public async Task A_missing_month_leaves_a_gap() => await Verify(Drawn.Chart("80 82 - 84 85"));

    [Fact]
    public async Task A_new_definition_breaks_the_line() => await Verify(Drawn.Chart("80 82 |60 62"));

    [Fact]
    public async Task A_provisional_figure_has_an_open_dot() => await Verify(Drawn.Chart("80 82 79p"));

    [Fact]
    public async Task One_month_alone_is_a_dot_in_the_middle() => await Verify(Drawn.Chart("80", Drawn.Line("target", "85")));

    [Fact]
    public async Task A_figure_that_never_moves_is_a_level_line() => await Verify(Drawn.Chart("80 80 80"));

    [Fact]
    public async Task Figures_may_lie_below_zero() => await Verify(Drawn.Chart("-4 2 -1.5"));

    [Fact]
    public async Task A_standard_that_begins_later_is_drawn_from_then() =>
        await Verify(Drawn.Chart("80 82 84", Drawn.Line("target", "- - 90")));

    /// <summary>A stroke without length has round ends on paper, but no square ones.</summary>
    [Fact]
    public void Signals_for_better_and_worse_differ_in_shape_on_paper_too()
    {
        var chart = Drawn.Chart("80 82 79");
        var drawn = Drawing(chart with { Points = [chart.Points[0] with { Signal = "better" }, chart.Points[1] with { Signal = "worse" }, chart.Points[2]] });
        Assert.Matches("class=\"signal better\" d=\"M[0-9.]+ [0-9.]+h\\.1\"", drawn);
        Assert.Matches("class=\"ring worse\" d=\"M[0-9.]+ [0-9.]+h10v10h-10z\"", drawn);
    }

    [Fact]
    public void Figures_of_others_are_level_lines_within_the_drawing()
    {
        var drawn = Drawing(Drawn.Chart("80 82") with { Benchmarks = [new("England", "2016", 120m), new("South East", "2016", 70m), new("Wales", "2016", 900m)] });
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(drawn, "class=\"other other-[12]\" d=\"M84 [0-9.]+H616\""));
        Assert.Contains("120%", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("900%", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    [InlineData(24)]
    public void At_most_four_months_are_named_and_the_newest_always(int months)
    {
        var drawn = Drawing(Drawn.Chart(string.Join(' ', Enumerable.Repeat("80", months))));
        var named = drawn.Split('\n').Where(line => line.Contains("\"month\"", StringComparison.Ordinal) || line.Contains("\"last\"", StringComparison.Ordinal)).ToList();
        Assert.InRange(named.Count, 1, 4);
        Assert.Contains(named, line => line.Contains("Apr 2017", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_drawn_where_there_is_no_figure() => Assert.Empty(TrendDrawing.Of(Drawn.Chart("- -")).Markup);

    [Fact]
    public void Hidden_figures_leave_no_trace_in_the_places_of_others() =>
        Assert.DoesNotContain("not available", Drawing(Drawn.Chart("80 -")), StringComparison.Ordinal);

    private static Task Verify(
        TrendChart chart,
        [System.Runtime.CompilerServices.CallerFilePath] string file = "",
        [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Verifier.Verify(Drawing(chart), "svg", testFile: file, method: method);

    private static string Drawing(TrendChart chart) =>
        TrendDrawing.Of(chart).Markup.Replace("><", ">\n<", StringComparison.Ordinal);
}
