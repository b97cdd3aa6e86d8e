using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

/// <summary>Worked cases of control charts, each small enough to check by hand.</summary>
public sealed class ProcessControlTests
{
    private const string Level = "10 12 10 12 10 12 10 12 10 12 10 12";

    [Fact]
    public void The_limits_are_266_hundredths_of_the_mean_moving_range_away()
    {
        var chart = Chart(Level)!;
        Assert.Equal((11m, 5.68m, 16.32m), (chart.Mean, chart.Lower, chart.Upper));
    }

    [Fact]
    public void Eleven_figures_are_too_few() => Assert.Null(Chart(Level[3..]));

    [Fact]
    public void A_missing_month_does_not_count() => Assert.Null(Chart("10 12 10 [x] 10 12 10 12 10 12 10 12"));

    [Fact]
    public void Without_a_figure_for_the_month_nothing_is_said() => Assert.Null(Chart(Level + " [x]"));

    [Theory]
    [InlineData(Basis.Rolling12)]
    [InlineData(Basis.YearToDate)]
    [InlineData(Basis.Quarter)]
    [InlineData(Basis.Annual)]
    public void Sums_over_more_than_a_month_are_never_charted(Basis basis) =>
        Assert.Null(ProcessControl.Of(Series(Measure(basis: basis), Level), April));

    [Fact]
    public void Figures_before_a_new_definition_are_left_out() =>
        Assert.Null(ProcessControl.Of(Series(Measure() with { SeriesBreaks = [April] }, Level), April));

    [Theory]
    [InlineData("10 12 10 12 10 12 10 12 10 12 10 24", ". . . . . . . . . . . O")]
    [InlineData("10 14 10 14 10 14 11 12 13 14 15 16 17", ". . . . . . R R R R R R R")]
    [InlineData("10 14 10 14 10 14 11 12 13 14 15 16 16", ". . . . . . . . . . . . .")]
    [InlineData("11.5 10.5 11.5 10.5 11.5 10.5 11.5 10.5 11.5 10.5 11.5 10.5 13.4 13.4 11.8", ". . . . . . . . . . . . N N .")]
    [InlineData("12 8 12 8 12 8 12 11 12 11 12 11 12", ". . . . . . S S S S S S S")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10 10", ". . . . . . . . . . . .")]
    public void Each_figure_is_given_the_first_rule_that_it_breaks(string figures, string causes) =>
        Assert.Equal(causes, string.Join(' ', Chart(figures)!.Points.Select(p => Letter(p.Cause))));

    [Theory]
    [InlineData(Polarity.Higher, "30", Variation.Improvement)]
    [InlineData(Polarity.Lower, "30", Variation.Concern)]
    [InlineData(Polarity.Higher, "-9", Variation.Concern)]
    [InlineData(Polarity.Lower, "-9", Variation.Improvement)]
    [InlineData(Polarity.None, "30", Variation.Neutral)]
    [InlineData(Polarity.Target, "30", Variation.Neutral)]
    [InlineData(Polarity.Higher, "12", Variation.Common)]
    public void Better_and_worse_go_by_polarity(Polarity polarity, string last, Variation says) =>
        Assert.Equal(says, ProcessControl.Of(Series(Measure(polarity), $"{Level[..^2]}{last}"), April)!.Variation);

    [Theory]
    [InlineData(5, Assurance.Meets)]
    [InlineData(5.68, Assurance.HitOrMiss)]
    [InlineData(11, Assurance.HitOrMiss)]
    [InlineData(16.32, Assurance.HitOrMiss)]
    [InlineData(17, Assurance.Misses)]
    public void A_target_outside_the_limits_is_always_or_never_met(decimal target, Assurance assurance)
    {
        Assert.Equal(assurance, Chart(Level, AtLeast(target, target))!.Assurance);
        Assert.Equal(Mirrored(assurance), ProcessControl.Of(
            Series(Measure(Polarity.Lower, standards: AtMost(target, target)), Level), April)!.Assurance);
    }

    [Fact]
    public void Without_a_target_nothing_is_assured() => Assert.Equal(Assurance.None, Chart(Level)!.Assurance);

    private static ControlChart? Chart(string figures, params IReadOnlyList<Standard> standards) =>
        ProcessControl.Of(Series(Measure(standards: standards), figures), April);

    private static Assurance Mirrored(Assurance assurance) => assurance switch
    {
        Assurance.Meets => Assurance.Misses,
        Assurance.Misses => Assurance.Meets,
        _ => assurance,
    };

    private static string Letter(SpecialCause cause) => cause switch
    {
        SpecialCause.OutsideLimits => "O",
        SpecialCause.Run => "R",
        SpecialCause.NearLimit => "N",
        SpecialCause.OneSide => "S",
        _ => ".",
    };
}
