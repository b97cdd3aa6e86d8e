namespace Scorecard.Domain;

/// <summary>All results of one month.</summary>
public sealed class MonthlyResults
{
    private readonly Result[] _results;
    private readonly IndicatorPlaces _places;

    /// <summary>Takes the month's results, at most one for each indicator, cohort and area.</summary>
    /// <param name="month">The month.</param>
    /// <param name="results">The results in any order.</param>
    /// <param name="like">A month that has the same results, as a rule: what tells where they stand is held once then; null if none is known.</param>
    /// <exception cref="ArgumentException">Two results are of the same indicator, cohort and area.</exception>
    public MonthlyResults(Month month, IEnumerable<Result> results, MonthlyResults? like = null)
    {
        Month = month;
        _results = [.. results];
        if (IndicatorPlaces.Of(_results, IdOf, like?._places) is { } places)
        {
            _places = places;
        }
        else
        {
            _results = [.. _results.GroupBy(IdOf).SelectMany(group => group)];
            _places = IndicatorPlaces.Of(_results, IdOf, like?._places)!;
        }

        RefuseTwice();
    }

    /// <summary>The month.</summary>
    public Month Month { get; }

    /// <summary>Every result; those of one indicator stand together.</summary>
    public IEnumerable<Result> All => _results;

    /// <summary>Every result of one indicator, in no particular order.</summary>
    public ReadOnlySpan<Result> Of(IndicatorId indicator) => _places.In(_results, indicator);

    /// <summary>The result of one indicator, for everyone and the whole authority if nothing else is asked; or null.</summary>
    public Result? Find(IndicatorId indicator, CohortScope? cohort = null, string area = "")
    {
        foreach (var result in Of(indicator))
        {
            if (result.Area == area && result.Cohort == (cohort ?? CohortScope.All))
            {
                return result;
            }
        }

        return null;
    }

    private static IndicatorId IdOf(Result result) => result.Indicator;

    private void RefuseTwice()
    {
        var seen = new HashSet<(CohortScope, string)>();
        for (var at = 1; at < _results.Length; at++)
        {
            var (before, result) = (_results[at - 1], _results[at]);
            if (before.Indicator != result.Indicator)
            {
                seen.Clear();
                continue;
            }

            seen.Add((before.Cohort, before.Area));
            if (!seen.Add((result.Cohort, result.Area)))
            {
                var where = result.Area.Length == 0 ? "" : $" in {result.Area}";
                throw new ArgumentException($"{result.Indicator} has two results of {Month} for “{result.Cohort}”{where}");
            }
        }
    }
}
