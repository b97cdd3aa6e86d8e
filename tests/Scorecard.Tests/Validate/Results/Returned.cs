using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Results;

namespace Scorecard.Tests.Validate.Results;

/// <summary>What a small council makes of the April 2017 rows of a test.</summary>
public sealed record Returned(MonthlyReturns Returns, IReadOnlyList<Diagnostic> Findings)
{
    public static Month April { get; } = Month.Of(2017, 4);

    public static Council Council { get; } = new()
    {
        Title = "Scorecard",
        Authority = "Exampleshire County Council",
        BaseUrl = new Uri("https://performance.example.gov.uk/scs/"),
        Cohorts = [new Cohort("uasc", "Unaccompanied asylum-seeking children")],
        Areas = [new Area("east", "East"), new Area("west", "West")],
    };

    public static Indicator Share { get; } = new()
    {
        Id = IndicatorId.TryParse("SCS-01")!,
        Title = "Assessments in time",
        Unit = Unit.Percent,
        Decimals = 1,
        Polarity = Polarity.Higher,
        Basis = Basis.Snapshot,
        Bounded = true,
        Cohorts = ["uasc"],
    };

    public static Indicator Days { get; } = Share with
    {
        Id = IndicatorId.TryParse("SCS-02")!,
        Unit = Unit.Days,
        Bounded = false,
        Disclosive = false,
    };

    public static Indicator Children { get; } = Share with
    {
        Id = IndicatorId.TryParse("SCS-03")!,
        Unit = Unit.Count,
        Decimals = 0,
        Bounded = false,
    };

    public IEnumerable<string> Codes => Findings.Select(f => f.Rule.Name);

    /// <summary>The results of one indicator by the key of their cohort.</summary>
    public IReadOnlyDictionary<string, Reading> Readings => Returns.Results[April].All
        .Where(r => r.Area.Length == 0)
        .ToDictionary(r => r.Cohort.Key, r => r.Reading);

    /// <summary>Rows for one indicator under the columns of the contract.</summary>
    public static Returned Rows(Indicator indicator, params string[] rows) => Text(
        "indicator,cohort,area,numerator,denominator,value,status,note\n" + string.Join('\n', rows), indicator);

    public static Returned Text(string csv, params Indicator[] indicators) =>
        Text(csv, Council, Definitions.Of(indicators));

    public static Returned Text(string csv, Council council, Scorecard.Validate.Indicators.Definitions definitions)
    {
        var report = new Report();
        var file = CsvTable.Read("data/results/2017-04.csv", csv, report);
        var returns = ResultsReader.Read([file], council, definitions, report);
        return new Returned(returns, report.Findings);
    }
}
