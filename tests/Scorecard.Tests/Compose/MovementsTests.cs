using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Compose;

/// <summary>How many measures moved which way: together they are all that are rated.</summary>
public sealed class MovementsTests
{
    private static readonly Indicator _better = Measure(id: "SCS-01", standards: AtLeast(90, 80));
    private static readonly Indicator _worse = Measure(id: "SCS-02", standards: AtLeast(90, 80));
    private static readonly Indicator _same = Measure(id: "SCS-03", standards: AtLeast(90, 80));
    private static readonly Indicator _startsAgain = Measure(id: "SCS-04", basis: Basis.YearToDate, standards: AtLeast(90, 80));
    private static readonly Indicator _activity = Measure(Polarity.None, id: "SCS-05");

    [Fact]
    public void Each_measure_went_one_way() =>
        Assert.Equal("1 measure improved, 1 worsened and 1 did not change.", Sentence(_better, _worse, _same));

    [Fact]
    public void Those_that_cannot_be_compared_are_counted_and_activity_is_not() =>
        Assert.Equal("1 measure improved, 1 worsened, 1 did not change and 1 cannot be compared.", Sentence(_better, _worse, _same, _startsAgain, _activity));

    [Fact]
    public void Where_nothing_can_be_compared_nothing_is_said() => Assert.Empty(Sentence(_startsAgain, _activity));

    private static string Sentence(params Indicator[] measures) => Movements.Sentence(Rater.Rate(Book(
        measures,
        [
            .. measures.Select(measure => Row(measure, April.Previous, Value(80))),
            .. measures.Select(measure => Row(measure, April, Value(measure == _better ? 81 : measure == _worse ? 79 : 80))),
        ])).Editions[^1]);
}
