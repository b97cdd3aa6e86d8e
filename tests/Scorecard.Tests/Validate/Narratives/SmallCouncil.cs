using Scorecard.Domain;
using Scorecard.Validate.Narratives;

namespace Scorecard.Tests.Validate.Narratives;

/// <summary>A few measures with figures for March and April 2017.</summary>
internal static class SmallCouncil
{
    private static readonly Month _march = Month.Of(2017, 3);
    private static readonly Month _april = Month.Of(2017, 4);

    internal static Facts Facts { get; } = new(
        new Council
        {
            Title = "Scorecard",
            Authority = "Exampleshire",
            BaseUrl = new Uri("https://example.gov.uk/"),
            Cohorts = [new Cohort("uasc", "Unaccompanied children")],
        },
        [new Section("All", "all", Indicators())],
        new HashSet<string> { "SCS-99" },
        new Dictionary<Month, MonthlyResults> { [_march] = March(), [_april] = April() },
        new HashSet<(Month, IndicatorId)> { (_april, Id("SCS-07")) });

    internal static IndicatorId Id(string id) => IndicatorId.TryParse(id)!;

    private static Indicator[] Indicators() =>
    [
        Measure("SCS-01", Polarity.Higher) with
        {
            Cohorts = ["uasc"],
            Standards = [new Standard.AtLeast(_march, 90, 80)],
        },
        Measure("SCS-02", Polarity.None) with { Unit = Unit.Count, Decimals = 0 },
        Measure("SCS-03", Polarity.Target) with { Standards = [new Standard.CloseTo(_march, 20, 1, 2)] },
        Measure("SCS-04", Polarity.Higher) with { Retired = _april },
        Measure("SCS-05", Polarity.Lower) with { Basis = Basis.YearToDate },
        Measure("SCS-06", Polarity.Lower) with { SeriesBreaks = [_april] },
        Measure("SCS-07", Polarity.Lower),
    ];

    private static Indicator Measure(string id, Polarity polarity) => new()
    {
        Id = Id(id),
        Title = $"Measure {id}",
        Unit = Unit.Percent,
        Decimals = 1,
        Polarity = polarity,
        Basis = Basis.Month,
    };

    private static MonthlyResults March() => new(_march,
    [
        Figure("SCS-01", _march, new Reading.Measured(90, new Fraction(90, 100))),
        Figure("SCS-05", _march, new Reading.Measured(4)),
        Figure("SCS-06", _march, new Reading.Measured(4)),
    ]);

    private static MonthlyResults April() => new(_april,
    [
        Figure("SCS-01", _april, new Reading.Measured(91, new Fraction(91, 100))),
        Figure("SCS-01", _april, new Reading.Absent(AbsentReason.Confidential)) with { Cohort = CohortScope.Of("uasc") },
        Figure("SCS-02", _april, new Reading.Measured(7)),
        Figure("SCS-03", _april, new Reading.Absent(AbsentReason.NotAvailable)),
        Figure("SCS-05", _april, new Reading.Measured(4)),
        Figure("SCS-06", _april, new Reading.Measured(5)),
    ]);

    private static Result Figure(string id, Month month, Reading reading) => new(Id(id), month, CohortScope.All, "", reading);
}
