using System.Text;
using System.Text.RegularExpressions;
using Scorecard.Compose.Charts;
using Scorecard.Domain;
using Scorecard.Render.Assets;
using Scorecard.Render.Razor;
using Scorecard.Tests.Render.Charts;

namespace Scorecard.Tests.Render;

/// <summary>The table below a chart has a column only for what at least one month has.</summary>
public sealed partial class MonthsTableTests
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
        var table = Table(chart with { Points = [chart.Points[0], Drawn.Told(chart.Points[1], chart.Points[1].Row with { Counts = "41 of 50" })] });
        Assert.Contains("<td>41 of 50</td><td>", Tight(table), StringComparison.Ordinal);
        Assert.Equal(2 * 5, table.Split("<td").Length - 1);
        Assert.Contains("<th scope=\"col\">Counts</th>", table, StringComparison.Ordinal);
    }

    /// <summary>On a phone a cell is named by the style sheet, by its place in the row: as the column's head names it.</summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void The_style_sheet_names_each_cell_as_its_column_is_named(bool counted, bool remarked)
    {
        var chart = Drawn.Chart("80");
        var row = chart.Points[0].Row with { Counts = counted ? "41 of 50" : "", Remark = remarked ? "Revised." : "" };
        var table = Table(chart with { Points = [Drawn.Told(chart.Points[0], row)] });
        var heads = Heads().Matches(table).Select(head => head.Groups["text"].Value).ToList();
        for (var place = 2; place <= heads.Count; place++)
        {
            Assert.Equal(heads[place - 1], NamedBy(Style(), counted, remarked && place == heads.Count, place));
        }
    }

    /// <summary>What the last of the strongest rules says.</summary>
    private static string? NamedBy(string style, bool counted, bool isWords, int place) => Names().Matches(style)
        .SelectMany(rule => Selectors().Matches(rule.Groups["selectors"].Value).Select(selector => (
            Text: rule.Groups["text"].Value,
            IsForCounted: selector.Groups["counted"].Success,
            Fits: selector.Groups["place"].Success ? selector.Groups["place"].Value == $"{place}" : isWords)))
        .Where(rule => rule.Fits && (counted || !rule.IsForCounted))
        .OrderBy(rule => rule.IsForCounted)
        .LastOrDefault().Text;

    private static string Style() => Encoding.UTF8.GetString(
        StyleFiles.In("", Theme.None).Single(file => file.Path.EndsWith("scorecard.css", StringComparison.Ordinal)).Content.Span);

    private static string Tight(string markup) => Spaces().Replace(markup, "");

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"<th scope=""col""[^>]*>(?<text>[^<]+)</th>")]
    private static partial Regex Heads();

    [GeneratedRegex(@"(?<selectors>(\s*\.months[^{},]*::before,?)+)\s*\{\s*content: ""(?<text>[^""]+)"";")]
    private static partial Regex Names();

    [GeneratedRegex(@"\.months(?<counted>\.counted)? td(:nth-child\((?<place>\d)\)|\.words)::before")]
    private static partial Regex Selectors();

    private static string Table(TrendChart chart) => Encoding.UTF8.GetString(Templates.BuiltIn.Render("_Months", chart));
}
