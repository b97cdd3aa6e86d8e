using System.Text;
using Scorecard.Compose.Charts;
using Scorecard.Render.Razor;
using Scorecard.Tests.Render.Charts;

namespace Scorecard.Tests.Render;

/// <summary>The table below a chart has a column only for what at least one month has.</summary>
public sealed class MonthsTableTests
{
    [Fact]
    public void Figures_that_rest_on_no_counts_have_no_column_for_them()
    {
        var table = Table(Drawn.Chart("80 82"));
        Assert.DoesNotContain("Counts", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Remark", table, StringComparison.Ordinal);
    }

    [Fact]
    public void If_one_month_has_counts_every_month_has_a_cell_for_them()
    {
        var chart = Drawn.Chart("80 82");
        var table = Table(chart with { Points = [chart.Points[0], chart.Points[1] with { Row = chart.Points[1].Row with { Counts = "41 of 50" } }] });
        Assert.Contains("<td data-label=\"Counts\">41 of 50</td>", table, StringComparison.Ordinal);
        Assert.Equal(2, table.Split("data-label=\"Counts\"").Length - 1);
        Assert.Contains("<th scope=\"col\">Counts</th>", table, StringComparison.Ordinal);
    }

    private static string Table(TrendChart chart) => Encoding.UTF8.GetString(Templates.BuiltIn.Render("_Months", chart));
}
