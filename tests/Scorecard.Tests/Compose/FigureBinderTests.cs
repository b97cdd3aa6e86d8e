using Scorecard.Compose.Narratives;
using Scorecard.Rate;
using Scorecard.Text;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Compose;

/// <summary>Counts in words, as a sentence wants them, and whatever is no count as it stands.</summary>
public sealed class FigureBinderTests
{
    [Theory]
    [InlineData("numerator", "words", "seven")]
    [InlineData("numerator", "", "7")]
    [InlineData("denominator", "words", "1,204")]
    [InlineData("value", "words", "0.6%")]
    public void A_count_is_printed_in_words_if_that_is_asked_for(string field, string filter, string printed)
    {
        var measure = Measure(standards: AtLeast(90, 80));
        var edition = Rater.Rate(Book([measure], [Row(measure, April, Share(7, 1204))])).Editions[^1];
        Assert.Equal(printed, new FigureBinder(edition).Print(new FigureReference($"SCS-01.{field}", filter, "", 1, 1)));
    }
}
