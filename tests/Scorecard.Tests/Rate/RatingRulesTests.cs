using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

public sealed class RatingRulesTests
{
    public static IEnumerable<object[]> Rows(string heading) => RulesTable.Rows(heading);

    [Fact]
    public void Every_table_has_rows_and_is_run() => Assert.Equal(
        typeof(RatingRulesTests).GetMethods()
            .SelectMany(m => m.GetCustomAttributes(typeof(MemberDataAttribute), false).Cast<MemberDataAttribute>())
            .Select(a => (string)a.Parameters[0])
            .Where(heading => Rows(heading).Any())
            .Order(),
        RulesTable.Headings().Order());

    [Theory]
    [MemberData(nameof(Rows), "Colour")]
    public void A_colour_follows_from_value_target_and_minimum(
        string polarity, string value, string decimals, string target, string minimum, string strict, string colour, string finding)
    {
        var rating = Rated(
            Value(Number(value)),
            OneSided(polarity, decimals, Number(target), Number(minimum), strict == "yes"));

        Assert.Equal(colour, Word(rating));
        Assert.Equal(finding, rating.Because.Finding.ToString());
    }

    [Theory]
    [MemberData(nameof(Rows), "Rounding at the boundary")]
    public void What_is_displayed_is_what_is_compared(
        string polarity, string value, string decimals, string target, string minimum, string displayed, string byDisplayed, string byExact)
    {
        var indicator = OneSided(polarity, decimals, Number(target), Number(minimum), strict: false);
        var rating = Rated(Value(Number(value)), indicator);
        var exact = Rated(Value(Number(value)), indicator, rule: CompareRule.Exact);

        Assert.Equal((byDisplayed, byExact), (Word(rating), Word(exact)));
        Assert.Equal(displayed, Text(rating.Because.Compared));
        Assert.Equal(value, Text(exact.Because.Compared));
    }

    [Theory]
    [MemberData(nameof(Rows), "Distance from the target")]
    public void Either_side_of_the_target_counts_the_same(
        string value, string decimals, string target, string green, string amber, string colour, string finding)
    {
        var indicator = Measure(
            Polarity.Target,
            (int)Number(decimals),
            standards: CloseTo(Number(target), Number(green), Number(amber)));
        var rating = Rated(Value(Number(value)), indicator);

        Assert.Equal(colour, Word(rating));
        Assert.Equal(finding, rating.Because.Finding.ToString());
    }

    [Theory]
    [MemberData(nameof(Rows), "No colour")]
    public void No_colour_has_a_reason(
        string figure, string polarity, string standard, string retired, string month, string reason)
    {
        var indicator = Measure(
            Enum.Parse<Polarity>(polarity, ignoreCase: true),
            standards: standard == "no" ? [] : [AtLeast(90, 80, April, annual: standard == "annual")])
            with
        { Retired = retired == "-" ? null : In(retired) };
        var rating = Rated(Figure(figure), indicator, In(month));

        Assert.Equal(reason, Word(rating));
        Assert.Equal((null, Finding.NotCompared), (rating.Because.Compared, rating.Because.Finding));
    }

    [Theory]
    [MemberData(nameof(Rows), "Annual standards")]
    public void An_annual_standard_is_judged_in_the_last_month_of_the_year(string month, string yearStart, string rating)
    {
        var indicator = Measure(standards: AtLeast(90, 80, annual: true));
        Assert.Equal(
            rating,
            Word(Judge.Rate(Value(92), indicator, In(month), CompareRule.Displayed, (int)Number(yearStart))));
    }

    [Theory]
    [MemberData(nameof(Rows), "Direction of travel")]
    public void A_direction_follows_from_polarity_and_movement(
        string method, string polarity, string basis, string figures, string seriesBreak, string target,
        string direction, string change, string reason)
    {
        var indicator = Measure(
            Enum.Parse<Polarity>(polarity, ignoreCase: true),
            basis: Enum.Parse<Basis>(basis.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            standards: target == "no" ? [] : [CloseTo(Number(target), 1, 2)])
            with
        { SeriesBreaks = seriesBreak == "-" ? [] : [In(seriesBreak)] };
        var by = Enum.Parse<TravelMethod>(method.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        var travel = Travelled(indicator, figures, by);

        Assert.Equal((direction, reason), (travel.Direction.ToString(), travel.Reason.ToString()));
        Assert.Equal(change, Text(travel.Change));
        Assert.Equal((by, change != "-"), (travel.Method, travel.Earlier is not null));
    }

    private static Indicator OneSided(string polarity, string decimals, decimal target, decimal minimum, bool strict)
    {
        Standard standard = polarity == "higher"
            ? new Standard.AtLeast(April, target, minimum, strict)
            : new Standard.AtMost(April, target, minimum, strict);
        return Measure(Enum.Parse<Polarity>(polarity, ignoreCase: true), (int)Number(decimals), standards: standard);
    }

    private static string Text(decimal? number) =>
        number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
