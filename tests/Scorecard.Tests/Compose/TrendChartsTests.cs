using Scorecard.Compose.Charts;
using Scorecard.Rate;
using Scorecard.Tests.Render.Charts;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Compose;

public sealed class TrendChartsTests
{
    /// <summary>A chart takes its points from that of the month before, if somebody asked for that.</summary>
    [Fact]
    public void A_chart_is_the_same_whichever_was_asked_for_before()
    {
        var rated = Rater.Rate(BuildPipeline.Check(Repository.Root).Book!);
        var (history, inTurn) = (new History(rated), new TrendCharts(new History(rated)));
        foreach (var edition in rated.Editions)
        {
            foreach (var measure in edition.Headlines.Select(headline => headline.Indicator))
            {
                var (one, alone) = (inTurn.Of(measure, edition.Month), new TrendCharts(history).Of(measure, edition.Month));
                Assert.Equal(alone.Points.AsEnumerable(), one.Points);
                Assert.Equal((alone.Title, alone.Movement, alone.Sentence), (one.Title, one.Movement, one.Sentence));
                Assert.Equal(alone.Lines.Select(line => line.Label), one.Lines.Select(line => line.Label));
                Assert.Equal(alone.Lines.SelectMany(line => line.Steps), one.Lines.SelectMany(line => line.Steps));
            }
        }
    }

    [Fact]
    public void Other_points_have_their_own_figures_signals_and_standing()
    {
        var chart = Drawn.Chart("80 82 79p");
        var other = chart with { Points = [chart.Points[0] with { Signal = "worse" }, chart.Points[1]] };
        Assert.Equal(new decimal?[] { 80, 82 }, other.Points.Select(point => point.Value));
        Assert.Equal(["worse"], other.Signals.AsEnumerable());
        Assert.True(chart.IsProvisional);
        Assert.False(other.IsProvisional);
        Assert.True(chart.HasFigures);
        Assert.False(Drawn.Chart("- -").HasFigures);
    }
}
