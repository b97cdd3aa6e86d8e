using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Tests.Rate;

/// <summary>Small measures, figures and books to rate.</summary>
internal static class Samples
{
    public static Month April { get; } = Month.Of(2017, 4);

    public static Indicator Measure(
        Polarity polarity = Polarity.Higher,
        int decimals = 1,
        Basis basis = Basis.Snapshot,
        string id = "SCS-01",
        params IReadOnlyList<Standard> standards) => new()
        {
            Id = IndicatorId.TryParse(id)!,
            Title = $"Measure {id}",
            Unit = Unit.Percent,
            Decimals = decimals,
            Polarity = polarity,
            Basis = basis,
            Standards = standards,
        };

    public static Standard AtLeast(decimal target, decimal minimum, Month? from = null, bool annual = false) =>
        new Standard.AtLeast(from ?? Month.Of(2010, 4), target, minimum, Annual: annual);

    public static Standard AtMost(decimal target, decimal minimum, Month? from = null) =>
        new Standard.AtMost(from ?? Month.Of(2010, 4), target, minimum);

    public static Standard CloseTo(decimal target, decimal green, decimal amber, Month? from = null) =>
        new Standard.CloseTo(from ?? Month.Of(2010, 4), target, green, amber);

    public static Reading Share(decimal numerator, decimal denominator, decimal times = 100) =>
        new Reading.Measured(numerator * times / denominator, new Fraction(numerator, denominator));

    public static Reading Value(decimal value) => new Reading.Measured(value);

    public static Reading Absent(AbsentReason reason) => new Reading.Absent(reason);

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static Month In(string text) => Month.TryParse(text, out var month)
        ? month
        : throw new FormatException($"not a month: {text}");

    public static Reading Figure(string text) => text switch
    {
        "[x]" => Absent(AbsentReason.NotAvailable),
        "[z]" => Absent(AbsentReason.NotApplicable),
        "[c]" => Absent(AbsentReason.Confidential),
        "[low]" => Absent(AbsentReason.Low),
        _ => Value(Number(text)),
    };

    public static Rating Rated(Reading reading, Indicator indicator, Month? month = null, CompareRule rule = default) =>
        Scorecard.Rate.Judge.Rate(reading, indicator, month ?? April, rule, 4);

    public static Rag? Colour(Rating rating) => (rating as Rating.Rated)?.Colour;

    /// <summary>The colour or the reason for none, in one word.</summary>
    public static string Word(Rating rating) => rating switch
    {
        Rating.Rated rated => rated.Colour.ToString(),
        Rating.NotRated not => not.Reason.ToString(),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Figures of consecutive months, space between them, the last April 2017's; <c>-</c> is no row.</summary>
    public static Scorecard.Rate.Series Series(Indicator indicator, string figures)
    {
        var months = figures.Split(' ');
        return new(indicator, months
            .Select((text, i) => (Month: April.Plus(i + 1 - months.Length), Text: text))
            .Where(f => f.Text != "-")
            .Select(f => KeyValuePair.Create(f.Month, Figure(f.Text))));
    }

    public static Travel Travelled(Indicator indicator, string figures, TravelMethod method = TravelMethod.Previous) =>
        Scorecard.Rate.DirectionOfTravel.Of(Series(indicator, figures), April, method, 4);

    public static Result Row(Indicator indicator, Month month, Reading reading, string cohort = "all", string area = "") =>
        new(indicator.Id, month, CohortScope.Of(cohort), area, reading);

    public static Scorebook Book(IReadOnlyList<Indicator> indicators, params IReadOnlyList<Result> rows) => new()
    {
        Council = new Council
        {
            Title = "Scorecard",
            Authority = "Exampleshire",
            BaseUrl = new Uri("https://example.gov.uk/"),
            Cohorts = [new("uasc", "Unaccompanied"), new("asc", "Autistic")],
            Areas = [new("west", "West"), new("east", "East")],
        },
        Sections = [new Section("All", "all", indicators)],
        Results = rows.GroupBy(r => r.Month).ToDictionary(g => g.Key, g => new MonthlyResults(g.Key, g)),
        Editions = [.. rows.Select(r => r.Month).Distinct().Order().Select(Edition)],
    };

    public static DeclaredEdition Edition(Month month) => new()
    {
        Month = month,
        Folder = $"content/editions/{month}",
        Classification = Classification.Unrestricted,
    };
}
