using Scorecard.Render.Charts;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Render.Charts;

public sealed class SparklineTests
{
    [Fact]
    public async Task A_trend_in_small_has_its_line_its_target_and_its_last_dot() =>
        await Verifier.Verify(Drawing("80 82.5 - 90", "85 85 85 90"), "svg");

    [Fact]
    public async Task A_trend_in_small_that_never_moves_is_a_level_line() =>
        await Verifier.Verify(Drawing("80 80 80", "80 80 80"), "svg");

    [Fact]
    public void The_last_dot_is_at_the_last_figure_there_is() =>
        Assert.Contains("class=\"dots\" d=\"M50 3h0\"", Drawing("80 90 -", "80 80 80"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_drawn_in_small_where_there_is_no_figure() => Assert.Empty(Sparkline.Of(Drawn.Chart("- -")).Markup);

    private static string Drawing(string figures, string targets) =>
        Sparkline.Of(Drawn.Chart(figures, Drawn.Line("target", targets))).Markup.Replace("><", ">\n<", StringComparison.Ordinal);
}
