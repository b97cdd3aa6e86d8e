using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("92.2", Unit.Percent, "92.2%")]
    [InlineData("91.0", Unit.Percent, "91.0%")]
    [InlineData("15089", Unit.Count, "15,089")]
    [InlineData("524", Unit.Days, "524 days")]
    [InlineData("1", Unit.Days, "1 day")]
    [InlineData("55.6", Unit.RatePer10000, "55.6 per 10,000")]
    [InlineData("16.2", Unit.Ratio, "16.2")]
    [InlineData("-1234.50", Unit.Currency, "−£1,234.50")]
    public void A_figure_is_printed_with_its_unit(string value, Unit unit, string printed) =>
        Assert.Equal(printed, Figures.Value(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Theory]
    [InlineData("1.2", Unit.Percent, "up 1.2 points")]
    [InlineData("-1", Unit.Percent, "down 1 point")]
    [InlineData("-3", Unit.Days, "down 3 days")]
    [InlineData("0.0", Unit.Percent, "no change")]
    [InlineData("672", Unit.Count, "up 672")]
    public void A_change_has_a_size_and_a_direction(string change, Unit unit, string printed) =>
        Assert.Equal(printed, Figures.Change(decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture), unit));

    [Fact]
    public void A_target_is_printed_as_its_author_wrote_it() => Assert.Equal("90%", Figures.Level(90.0m, Unit.Percent));

    [Fact]
    public void A_measure_close_to_a_target_shows_its_bounds()
    {
        var standard = new Standard.CloseTo(Month.Of(2017, 4), 22, 2, 4);
        Assert.Equal(("20 to 24", "18 to 26"), (Figures.Target(standard, Unit.Count), Figures.Minimum(standard, Unit.Count)));
    }
}
