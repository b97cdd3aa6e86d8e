using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>The order in which one indicator's figures are printed, whatever the order of the rows that brought them.</summary>
internal static class PrintedOrder
{
    public static IEnumerable<Result> Sort(ReadOnlySpan<Result> results, Council council) =>
        results.Length > 1 ? Sorted(results.ToArray(), council) : results.ToArray();

    private static IEnumerable<Result> Sorted(IEnumerable<Result> results, Council council) => results
        .OrderBy(r => CohortPlace(r.Cohort, council))
        .ThenBy(r => r.Cohort is CohortScope.Without)
        .ThenBy(r => AreaPlace(r.Area, council));

    private static int CohortPlace(CohortScope scope, Council council) => scope switch
    {
        CohortScope.Only only => Place(council.Cohorts.Select(c => c.Id), only.Cohort),
        CohortScope.Without without => Place(council.Cohorts.Select(c => c.Id), without.Cohort),
        _ => -1,
    };

    private static int AreaPlace(string area, Council council) =>
        area.Length == 0 ? -1 : Place(council.Areas.Select(a => a.Id), area);

    private static int Place(IEnumerable<string> ids, string id) => ids.TakeWhile(i => i != id).Count();
}
