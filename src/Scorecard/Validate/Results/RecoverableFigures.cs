using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>
/// Finds a withheld figure that anybody could have by subtraction: it is the only one not known among figures that add up.
/// What is had so is known from then on, and may give the next one away.
/// </summary>
internal sealed class RecoverableFigures(Council council, Report report)
{
    /// <summary>Reports each withheld figure that can be had.</summary>
    /// <param name="results">What was returned.</param>
    /// <param name="derived">What is derived from that and published, too.</param>
    public void Tell(IReadOnlyList<ReturnedResult> results, IReadOnlyList<Result> derived)
    {
        if (!council.Disclosure.Secondary)
        {
            return;
        }

        foreach (var withheld in results.Where(r => IsWithheld(r.Result)).GroupBy(r => r.Indicator))
        {
            var given = results.Where(r => r.Indicator == withheld.Key).ToDictionary(r => Place(r.Result));
            var known = given.Values.Select(r => r.Result)
                .Concat(derived.Where(r => r.Indicator == withheld.Key.Id))
                .Where(r => IsKnown(r, withheld.Key))
                .Select(Place)
                .ToHashSet();
            foreach (var (place, family) in Had(known, withheld.Key))
            {
                if (given.GetValueOrDefault(place) is { } result && IsWithheld(result.Result))
                {
                    report.Add(Recoverable(result, family, given));
                }
            }
        }
    }

    /// <summary>What can be had by subtraction, one after the other, each with the figures that it adds up with.</summary>
    private IEnumerable<((CohortScope, string) Place, (CohortScope, string)[] Family)> Had(HashSet<(CohortScope, string)> known, Indicator indicator)
    {
        var families = Families(indicator).ToList();
        while (families.Find(family => family.Count(place => !known.Contains(place)) == 1) is { } family)
        {
            var place = family.Single(member => !known.Contains(member));
            known.Add(place);
            yield return (place, family);
        }
    }

    /// <summary>The figures that add up: everyone, a cohort and the rest; or the whole authority and its areas.</summary>
    private IEnumerable<(CohortScope, string)[]> Families(Indicator indicator)
    {
        string[] areas = ["", .. council.Areas.Select(a => a.Id)];
        CohortScope[] scopes = [CohortScope.All, .. indicator.Cohorts.SelectMany(Halves)];
        foreach (var area in areas)
        {
            foreach (var cohort in indicator.Cohorts)
            {
                yield return [(CohortScope.All, area), .. Halves(cohort).Select(half => (half, area))];
            }
        }

        if (areas.Length > 1)
        {
            foreach (var scope in scopes)
            {
                yield return [.. areas.Select(area => (scope, area))];
            }
        }
    }

    private static CohortScope[] Halves(string cohort) => [new CohortScope.Only(cohort), new CohortScope.Without(cohort)];

    private static (CohortScope, string) Place(Result result) => (result.Cohort, result.Area);

    private static bool IsWithheld(Result result) => result.Reading is Reading.Absent { Reason: AbsentReason.Confidential };

    /// <summary>True if its counts are published. A percentage alone cannot be subtracted; nobody counts as 0.</summary>
    private static bool IsKnown(Result result, Indicator indicator) => result.Reading switch
    {
        Reading.Measured measured => measured.Fraction is not null || indicator.Unit == Unit.Count,
        Reading.Absent absent => absent.Reason == AbsentReason.NotApplicable,
        _ => false,
    };

    private static Diagnostic Recoverable(
        ReturnedResult result, (CohortScope, string)[] family, Dictionary<(CohortScope, string), ReturnedResult> given)
    {
        var others = family.Select(place => given.GetValueOrDefault(place)).OfType<ReturnedResult>().Where(member => !ReferenceEquals(member, result));
        var second = others.LastOrDefault(o => !o.Result.IsHeadline && o.Result.Reading is Reading.Measured);
        return ResultRules.RecoverableFigure.At(
            result.At,
            $"the withheld figure of {result.Indicator.Id} for {Whom(result)} can be had by subtraction",
            second is null
                ? "write [c] for a second of the figures that add up with it"
                : $"write [c] for a second figure too, such as that for {Whom(second)}");
    }

    private static string Whom(ReturnedResult result) =>
        $"“{result.Result.Cohort}”" + (result.Result.Area.Length == 0 ? "" : $" in “{result.Result.Area}”");
}
