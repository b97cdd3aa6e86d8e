using System.Globalization;
using CsCheck;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class NumbersTests
{
    private static readonly Gen<decimal> _decimals =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int[0, 1], Gen.Bool, Gen.Int[0, 12]).Select((low, middle, high, negative, places) =>
            new decimal(low, middle % 10_000, high, negative, (byte)places));

    [Fact]
    public void A_number_is_grouped_as_the_framework_groups_it() => _decimals.Sample(value => Assert.Equal(
        Math.Abs(value).ToString($"N{value.Scale}", CultureInfo.InvariantCulture), Numbers.Grouped(value).TrimStart('−')));

    [Fact]
    public void A_number_below_zero_has_a_true_minus_sign_and_no_other_has() =>
        _decimals.Sample(value => Assert.Equal(value < 0, Numbers.Grouped(value).StartsWith('−')));

    [Fact]
    public void Money_has_its_sign_between_the_minus_and_the_number() => _decimals.Sample(value => Assert.Equal(
        $"{(value < 0 ? "−" : "")}£{Numbers.Grouped(Math.Abs(value))}", Figures.Value(value, Unit.Currency)));

    [Fact]
    public void Without_its_last_zeros_a_number_is_the_same() => _decimals.Sample(value =>
    {
        var trimmed = Numbers.Trimmed(value);
        Assert.Equal(value, trimmed);
        Assert.Equal((value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture), trimmed.ToString(CultureInfo.InvariantCulture));
    });
}
