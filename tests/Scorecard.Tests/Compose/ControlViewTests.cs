using System.Text.RegularExpressions;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Compose;

/// <summary>What the example's control charts say.</summary>
public sealed class ControlViewTests
{
    private static readonly Lazy<Scorecard.Compose.Site> _site = new(() => Scorecard.Compose.Composer.Compose(
        Scorecard.Compose.JudgedBooks.Of(Scorecard.Rate.Rater.Rate(
            BuildPipeline.Check(Repository.Root).Book!.For(Scorecard.Domain.Audience.Public, drafts: false))),
        Scorecard.Domain.Audience.Public,
        Scorecard.Compose.Release.First));

    [Fact]
    public void A_measure_that_dipped_says_when_and_whether_its_target_is_in_reach()
    {
        var control = Of("scs-22")!;
        Assert.Equal(("No sign of change", "common"), (control.Variation, control.VariationKey));
        Assert.Equal(("Target is out of reach as things are", "misses"), (control.Assurance, control.AssuranceKey));
        Assert.Equal("By themselves the figures vary between 76.8% and 82.6%, around a mean of 79.7% (13 figures since April 2016).", control.Sentences[0]);
        Assert.Equal(["2016-07", "2016-08"], control.Chart.Points.Where(p => p.Signal == "worse").Select(p => p.Month.ToString()));
    }

    [Theory]
    [InlineData("scs-04")]
    [InlineData("scs-01")]
    public void Sums_over_several_months_have_none(string measure) => Assert.Null(Of(measure));

    [Fact]
    public void No_limit_is_shown_where_no_figure_can_lie()
    {
        var limits = Pages().Where(p => p.Control is not null).SelectMany(p => p.Control!.Chart.Lines.Where(l => l.Key == "limit").SelectMany(l => l.Steps).Select(step => (p.Measure.Value, step.Level))).ToList();
        Assert.NotEmpty(limits);
        Assert.DoesNotContain(limits, l => l.Level < 0 || (Regex.IsMatch(l.Value, "%$") && l.Level > 100));
    }

    private static Scorecard.Compose.Charts.ControlView? Of(string slug) =>
        Pages().Single(p => p.Frame.Path.Contains($"/{slug}/", StringComparison.Ordinal)).Control;

    private static IEnumerable<Scorecard.Compose.Indicators.IndicatorPage> Pages() =>
        _site.Value.Editions[^1].Pages.OfType<Scorecard.Compose.Indicators.IndicatorPage>();
}
