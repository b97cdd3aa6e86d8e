using System.Globalization;
using System.Text;
using CsCheck;
using Scorecard.Render.Charts;

namespace Scorecard.Tests.Render.Charts;

public sealed class PlotTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("12.04", "12")]
    [InlineData("12.05", "12.1")]
    [InlineData("12.95", "13")]
    [InlineData("640", "640")]
    public void A_place_is_printed_to_a_tenth(string place, string printed) =>
        Assert.Equal(printed, Printed(double.Parse(place, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_place_is_printed_as_the_framework_prints_it() => Gen.Int[-70_000, 70_000].Sample(hundredths =>
        Assert.Equal((hundredths / 100m).ToString("0.#;-0.#;0", CultureInfo.InvariantCulture), Printed(hundredths / 100.0)));

    private static string Printed(double place) => new StringBuilder().Tenths(Plot.Tenths(place)).ToString();
}
