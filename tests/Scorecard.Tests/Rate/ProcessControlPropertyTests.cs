using CsCheck;
using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

/// <summary>What holds for every control chart.</summary>
public sealed class ProcessControlPropertyTests
{
    private static readonly Gen<decimal[]> _values = Gen.Int[-500, 500].Select(n => n / 10m).Array[12, 24];

    [Fact]
    public void The_mean_lies_midway_between_the_limits() => _values.Sample(values =>
    {
        var chart = Chart(values);
        return chart.Lower <= chart.Mean && Math.Abs(chart.Mean - chart.Lower - (chart.Upper - chart.Mean)) < 0.000001m;
    });

    [Fact]
    public void What_lies_outside_the_limits_is_named_so_and_nothing_else_is() => _values.Sample(values =>
    {
        var chart = Chart(values);
        return chart.Points.All(p =>
            (p.Cause == SpecialCause.OutsideLimits) == (p.Value < chart.Lower || p.Value > chart.Upper));
    });

    [Fact]
    public void Turned_upside_down_better_becomes_worse() => _values.Sample(values =>
        Chart(values).Points.Select(p => (p.Cause, p.Variation)).SequenceEqual(
            Chart([.. values.Select(v => -v)], Polarity.Lower).Points.Select(p => (p.Cause, p.Variation))));

    [Fact]
    public void The_same_amount_more_each_month_changes_no_finding() => Gen.Select(_values, Gen.Int[-50, 50]).Sample((values, more) =>
        Chart(values).Points.Select(p => p.Cause).SequenceEqual(Chart([.. values.Select(v => v + more)]).Points.Select(p => p.Cause)));

    [Fact]
    public void A_special_cause_says_something_and_a_common_one_nothing() => _values.Sample(values =>
        Chart(values).Points.All(p => (p.Cause == SpecialCause.None) == (p.Variation == Variation.Common)));

    private static ControlChart Chart(decimal[] values, Polarity polarity = Polarity.Higher) => ProcessControl.Of(
        new Series(Measure(polarity), values.Select((v, i) => KeyValuePair.Create(April.Plus(i + 1 - values.Length), Value(v)))),
        April)!;
}
