using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Text;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Text;

/// <summary>A distance is told in the measure's unit, like everything else that is told of it.</summary>
public sealed class ExplanationsTests
{
    [Theory]
    [InlineData("Percent", "19.3", "19.3% is 1.3 points away from the target of 18%, within the 2 points that Green allows.")]
    [InlineData("Percent", "17.0", "17.0% is 1 point away from the target of 18%, within the 2 points that Green allows.")]
    [InlineData("Days", "21.5", "21.5 days is 3.5 days away from the target of 18 days, within the 4 days that Amber allows.")]
    [InlineData("RatePer10000", "30.0", "30.0 per 10,000 is 12 per 10,000 away from the target of 18 per 10,000, further than the 4 per 10,000 that Amber allows.")]
    [InlineData("Count", "16.0", "16.0 is 2 away from the target of 18, within the 2 that Green allows.")]
    public void How_far_a_figure_is_from_its_target_has_a_unit(string unit, string figure, string reason)
    {
        var measure = Measure(Polarity.Target, standards: CloseTo(18, 2.0m, 4.0m)) with { Unit = Enum.Parse<Unit>(unit) };
        var rated = Rater.Rate(Book([measure], [Row(measure, April, Figure(figure))]));
        Assert.Equal(reason, Explanations.Sentence(Explanations.Reason(rated.Editions[^1].Headlines.Single())));
    }
}
