using CsCheck;
using Scorecard.Domain;
using Scorecard.Rate;
using static Scorecard.Tests.Rate.Samples;

namespace Scorecard.Tests.Rate;

/// <summary>What holds for every figure and every standard, not only for those in a table.</summary>
public sealed class RaterPropertyTests
{
    private static readonly string[] _cohorts = ["all", "uasc", "not:uasc"];
    private static readonly Gen<decimal> _value = Gen.Int[-2_000, 20_000].Select(n => n / 100m);
    private static readonly Gen<decimal> _gap = Gen.Int[0, 300].Select(n => n / 10m);
    private static readonly Gen<int> _decimals = Gen.Int[0, 2];
    private static readonly Gen<CompareRule> _rule = Gen.Bool.Select(b => b ? CompareRule.Exact : CompareRule.Displayed);

    private static readonly Gen<Reading> _reading = Gen.Frequency(
        (4, _value.Select(Value)),
        (1, Gen.Int[0, 3].Select(i => Absent((AbsentReason)i))));

    private static readonly Gen<Scorebook> _book =
        from standards in Gen.Int[0, 4].Array[1, 8]
        from readings in _reading.Array[standards.Length * 6]
        select BookOf([.. standards.Select(Kind)], readings);

    [Fact]
    public void More_never_rates_worse_where_more_is_better() =>
        Gen.Select(_value, _gap, _value, _gap, _decimals, _rule, Gen.Bool).Sample((value, more, target, gap, decimals, rule, strict) =>
        {
            var indicator = Measure(Polarity.Higher, decimals, standards: new Standard.AtLeast(April, target, target - gap, strict));
            return Rank(Value(value + more), indicator, rule) <= Rank(Value(value), indicator, rule);
        });

    [Fact]
    public void Less_never_rates_worse_where_less_is_better() =>
        Gen.Select(_value, _gap, _value, _gap, _decimals, _rule, Gen.Bool).Sample((value, less, target, gap, decimals, rule, strict) =>
        {
            var indicator = Measure(Polarity.Lower, decimals, standards: new Standard.AtMost(April, target, target + gap, strict));
            return Rank(Value(value - less), indicator, rule) <= Rank(Value(value), indicator, rule);
        });

    [Fact]
    public void Closer_never_rates_worse_where_closer_is_better() =>
        Gen.Select(_value, Gen.Int[0, 100], _value, _gap, _gap, _decimals, _rule).Sample((value, share, target, green, amber, decimals, rule) =>
        {
            // A whole target at the displayed precision, or rounding could carry a closer value further away.
            var aim = Rounding.ToDisplay(target, decimals);
            var indicator = Measure(Polarity.Target, decimals, standards: CloseTo(aim, green, green + amber));
            var closer = aim + ((value - aim) * share / 100);
            return Rank(Value(closer), indicator, rule) <= Rank(Value(value), indicator, rule);
        });

    [Fact]
    public void Higher_and_lower_are_mirrors() =>
        Gen.Select(_value, _value, _gap, _decimals, _rule, Gen.Bool).Sample((value, target, gap, decimals, rule, strict) =>
        {
            var higher = Measure(Polarity.Higher, decimals, standards: new Standard.AtLeast(April, target, target - gap, strict));
            var lower = Measure(Polarity.Lower, decimals, standards: new Standard.AtMost(April, -target, gap - target, strict));
            var (one, other) = (Rated(Value(value), higher, rule: rule), Rated(Value(-value), lower, rule: rule));
            return Word(one) == Word(other) && one.Because.Finding == other.Because.Finding;
        });

    [Fact]
    public void The_directions_of_higher_and_lower_are_mirrors() =>
        Gen.Select(_value.Array[1, 30], Gen.Int[0, 2]).Sample((values, method) =>
        {
            var higher = Travel(Polarity.Higher, values, (TravelMethod)method);
            var lower = Travel(Polarity.Lower, [.. values.Select(v => -v)], (TravelMethod)method);
            return higher.Direction == lower.Direction && higher.Change == -lower.Change && higher.Reason == lower.Reason;
        });

    [Fact]
    public void Going_back_turns_the_direction_round() =>
        Gen.Select(_value, _value, Gen.Bool).Sample((before, now, up) =>
        {
            var polarity = up ? Polarity.Higher : Polarity.Lower;
            var (there, back) = (Travel(polarity, [before, now]).Direction, Travel(polarity, [now, before]).Direction);
            return (there, back) is (Direction.Improved, Direction.Worsened) or (Direction.Worsened, Direction.Improved)
                or (Direction.Unchanged, Direction.Unchanged);
        });

    [Fact]
    public void Twice_as_many_of_twice_as_many_rate_the_same() =>
        Gen.Select(Gen.Int[0, 5_000], Gen.Int[1, 5_000], Gen.Int[1, 1_000], _value, _decimals, _rule).Sample(
            (numerator, denominator, times, target, decimals, rule) =>
            {
                var indicator = Measure(decimals: decimals, standards: AtLeast(target, target - 10));
                var (one, many) = (Share(numerator, denominator), Share(numerator * times, denominator * times));
                var (few, all) = (Rated(one, indicator, rule: rule), Rated(many, indicator, rule: rule));
                return Word(few) == Word(all) && few.Because.Compared == all.Because.Compared;
            });

    [Fact]
    public void The_order_of_rows_changes_nothing() =>
        _book.SelectMany(book => Gen.Shuffle(Rows(book)).Select(rows => (book, rows))).Sample((book, rows) =>
            Told(Rater.Rate(book)).SequenceEqual(Told(Rater.Rate(Book([.. book.Indicators], rows)))));

    [Fact]
    public void The_counts_add_up_to_the_headline_figures() =>
        _book.Sample(book => Rater.Rate(book).Editions.All(e =>
            e.Counts.Total == e.Headlines.Count()
            && e.Counts.Total == book.Indicators.Count()
            && e.Counts.Rated == e.Headlines.Count(r => r.Rating is Rating.Rated)));

    [Fact]
    public void Every_rating_says_why() =>
        _book.Sample(book => Rater.Rate(book).Editions.SelectMany(e => e.Results).All(r =>
            r.Rating.Because.Reading == r.Result.Reading
            && r.Rating is Rating.Rated == r.Rating.Because is { Compared: not null, Standard: not null }
            && r.Rating is Rating.Rated == (r.Rating.Because.Finding != Finding.NotCompared)));

    private static int Rank(Reading reading, Indicator indicator, CompareRule rule) =>
        (int)Colour(Rated(reading, indicator, rule: rule))!.Value;

    private static Travel Travel(Polarity polarity, decimal[] values, TravelMethod method = TravelMethod.Previous)
    {
        var readings = values.Select((v, i) => KeyValuePair.Create(April.Plus(i + 1 - values.Length), Value(v)));
        return DirectionOfTravel.Of(new Series(Measure(polarity), readings), April, method, 4);
    }

    private static Indicator Kind(int kind, int number)
    {
        var id = $"SCS-{number:D2}";
        return kind switch
        {
            0 => Measure(Polarity.None, id: id),
            1 => Measure(id: id),
            2 => Measure(Polarity.Lower, id: id, standards: AtMost(50, 80)),
            3 => Measure(Polarity.Target, id: id, standards: CloseTo(90, 20, 50)),
            _ => Measure(id: id, standards: AtLeast(90, 80, annual: true)),
        };
    }

    private static Scorebook BookOf(Indicator[] indicators, Reading[] readings) => Book(indicators, [.. indicators
        .SelectMany((indicator, i) => new[] { April.Previous, April }.SelectMany((month, m) =>
            _cohorts.Select((cohort, c) =>
                Row(indicator, month, readings[(i * 6) + (m * 3) + c], cohort))))]);

    private static Result[] Rows(Scorebook book) => [.. book.Results.Values.SelectMany(m => m.All)];

    private static IEnumerable<RatedResult> Told(RatedScorebook rated) => rated.Editions.SelectMany(e => e.Results);
}
