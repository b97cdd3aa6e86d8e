namespace Scorecard.Domain;

/// <summary>All results of one month.</summary>
public sealed class MonthlyResults
{
    private readonly Dictionary<(IndicatorId, CohortScope, string), Result> _results;

    /// <summary>Takes the month's results, at most one for each indicator, cohort and area.</summary>
    public MonthlyResults(Month month, IEnumerable<Result> results)
    {
        Month = month;
        _results = results.ToDictionary(r => (r.Indicator, r.Cohort, r.Area));
    }

    /// <summary>The month.</summary>
    public Month Month { get; }

    /// <summary>Every result, in no particular order.</summary>
    public IEnumerable<Result> All => _results.Values;

    /// <summary>The result of one indicator, for everyone and the whole authority if nothing else is asked; or null.</summary>
    public Result? Find(IndicatorId indicator, CohortScope? cohort = null, string area = "") =>
        _results.GetValueOrDefault((indicator, cohort ?? CohortScope.All, area));
}
