using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Domain;

public sealed class RatedEditionTests
{
    [Fact]
    public void Figures_of_an_indicator_that_stand_apart_are_refused()
    {
        var (one, other) = (Measure(id: "A-1"), Measure(id: "A-2"));
        var rated = Rater.Rate(Book([one, other], Row(one, April, Value(90)), Row(one, April, Value(80), "uasc"), Row(other, April, Value(70)))).Editions[0];
        var (first, second, third) = (rated.Results[0], rated.Results[1], rated.Results[2]);

        Assert.Equal([first, second], rated.Of(one.Id).ToArray());
        Assert.Same(third, new RatedEdition(rated.Declared, [third, first, second], rated.Counts, like: rated).Find(other.Id));
        Assert.Throws<ArgumentException>(() => new RatedEdition(rated.Declared, [first, third, second], rated.Counts, like: rated));
    }
}
