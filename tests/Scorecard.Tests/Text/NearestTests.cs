using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class NearestTests
{
    private static readonly string[] _known = ["indicator", "cohort", "numerator", "denominator", "value"];

    [Theory]
    [InlineData("indicater", "indicator")]
    [InlineData("Cohort", "cohort")]
    [InlineData("vlaue", "value")]
    [InlineData("num", "numerator")]
    public void What_was_probably_meant_is_found(string written, string meant) => Assert.Equal(meant, Nearest.To(written, _known));

    [Theory]
    [InlineData("")]
    [InlineData("xyz")]
    [InlineData("in")]
    public void Nothing_is_guessed_where_nothing_is_near(string written) => Assert.Null(Nearest.To(written, _known));

    [Fact]
    public void A_very_long_word_costs_nothing() => Assert.Null(Nearest.To(new string('a', 1_000_000), _known));
}
