using System.Globalization;
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
        Assert.Equal(printed, Plot.Tenth(decimal.Parse(place, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_place_is_printed_as_the_framework_prints_it() => Gen.Decimal[0m, 700m].Sample(place =>
        Assert.Equal(place.ToString("0.#", CultureInfo.InvariantCulture), Plot.Tenth(place)));
}
