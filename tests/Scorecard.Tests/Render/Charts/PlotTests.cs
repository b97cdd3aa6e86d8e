using System.Globalization;
using System.Text;
using CsCheck;
using Scorecard.Domain;
using Scorecard.Render.Charts;
using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render.Charts;

public sealed class PlotTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1204, "12")]
    [InlineData(1205, "12.1")]
    [InlineData(1295, "13")]
    [InlineData(64000, "640")]
    [InlineData(-405, "-4.1")]
    public void A_place_is_printed_to_a_tenth(int hundredths, string printed) => Assert.Equal(printed, Printed(hundredths));

    [Fact]
    public void Every_place_is_printed_as_the_framework_prints_it() => Gen.Int[-70_000, 70_000].Sample(hundredths =>
        Assert.Equal((hundredths / 100m).ToString("0.#;-0.#;0", CultureInfo.InvariantCulture), Printed(hundredths)));

    [Fact]
    public void A_value_stands_where_division_in_decimal_puts_it() =>
        Gen.Select(Gen.Int[-2_000_000, 2_000_000], Gen.Int[1, 900_000], Gen.Int[0, 1000], Gen.Int[0, 4]).Sample((least, span, share, places) =>
        {
            var power = (decimal)Math.Pow(10, places);
            var scale = new Scale(least / power, (least + span) / power, 1);
            var value = Rounding.ToDisplay(scale.Least + ((scale.Greatest - scale.Least) * share / 1000m), places);
            var exact = 254 - ((254 - 34) * (value - scale.Least) / (scale.Greatest - scale.Least));

            Assert.Equal(decimal.Round(exact * 10, MidpointRounding.AwayFromZero), new Plot(84, 616, 34, 254, 24, scale).Y(value));
        });

    [Fact]
    public void Months_stand_apart_evenly_and_edges_half_way_between()
    {
        var plot = new Plot(84, 616, 34, 254, 24, new Scale(0, 1, 1));
        for (var month = 0; month < 24; month++)
        {
            Assert.Equal(decimal.Round((84 + (532 * month / 23m)) * 10, MidpointRounding.AwayFromZero), plot.X(month));
            Assert.Equal(month == 0 ? 840 : decimal.Round((84 + (532 * (month - 0.5m) / 23m)) * 10, MidpointRounding.AwayFromZero), plot.Edge(month));
        }

        Assert.Equal(6160, plot.Edge(24));
        Assert.Equal((3500, 840, 6160), (new Plot(84, 616, 34, 254, 1, new Scale(0, 1, 1)) is var one ? (one.X(0), one.Edge(0), one.Edge(1)) : default));
    }

    [Theory]
    [InlineData("250000000", 1440)]
    [InlineData("500000000", 340)]
    [InlineData("0.0000005", 2540)]
    public void Sums_too_large_and_figures_too_fine_for_the_short_way_stand_where_they_should(string value, int tenths) =>
        Assert.Equal(tenths, new Plot(84, 616, 34, 254, 24, new Scale(0, 500_000_000, 1)).Y(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_short_way_and_the_long_way_lead_to_the_same_place() => Gen.Select(Gen.Long[-99_000_000_000, 99_000_000_000], Gen.Int[0, 6]).Sample((digits, places) =>
    {
        var value = digits / (decimal)Math.Pow(10, places);
        Assert.True(Millionths.TryOf(value, out var exact) || Math.Abs(value) > 100_000_000);
        Assert.True(exact == 0 || Millionths.Rounded(value) == exact);
    });

    private static string Printed(int hundredths)
    {
        using var svg = new PooledBuffer();
        return Encoding.UTF8.GetString(svg.Tenths(Plot.Tenths(hundredths, 100)).ToArray());
    }
}
