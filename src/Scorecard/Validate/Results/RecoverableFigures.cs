using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>
/// Finds a withheld figure that anybody could have by subtraction, because it is the only one withheld among figures
/// that add up and are all published.
/// </summary>
internal sealed class RecoverableFigures(Council council, Report report)
{
    public void Tell(IReadOnlyList<ReturnedResult> results)
    {
        if (!council.Disclosure.Secondary || !results.Any(IsWithheld))
        {
            return;
        }

        var given = results.ToDictionary(r => (r.Result.Indicator, r.Result.Cohort, r.Result.Area));
        foreach (var result in results.Where(IsWithheld))
        {
            foreach (var family in Families(result, given).Where(f => f.Count > 1 && IsAlone(result, f)))
            {
                report.Add(Recoverable(result, family));
                break;
            }
        }
    }

    /// <summary>The figures that add up with this one: everyone, a cohort and the rest; or the whole authority and its areas.</summary>
    private IEnumerable<IReadOnlyList<ReturnedResult>> Families(
        ReturnedResult of, Dictionary<(IndicatorId, CohortScope, string), ReturnedResult> given)
    {
        foreach (var cohort in council.Cohorts.Select(c => c.Id).Where(id => Concerns(of.Result.Cohort, id)))
        {
            CohortScope[] scopes = [CohortScope.All, new CohortScope.Only(cohort), new CohortScope.Without(cohort)];
            yield return Complete(scopes.Select(s => given.GetValueOrDefault((of.Indicator.Id, s, of.Result.Area))));
        }

        string[] areas = ["", .. council.Areas.Select(a => a.Id)];
        yield return Complete(areas.Select(a => given.GetValueOrDefault((of.Indicator.Id, of.Result.Cohort, a))));
    }

    private static bool Concerns(CohortScope scope, string cohort) => scope switch
    {
        CohortScope.Only only => only.Cohort == cohort,
        CohortScope.Without without => without.Cohort == cohort,
        _ => true,
    };

    /// <summary>The family, or none of it if a member is not returned.</summary>
    private static List<ReturnedResult> Complete(IEnumerable<ReturnedResult?> members)
    {
        var all = members.ToList();
        return all.Contains(null) ? [] : [.. all.OfType<ReturnedResult>()];
    }

    private static bool IsWithheld(ReturnedResult result) => result.Result.Reading is Reading.Absent { Reason: AbsentReason.Confidential };

    private static bool IsAlone(ReturnedResult withheld, IReadOnlyList<ReturnedResult> family) =>
        family.All(member => ReferenceEquals(member, withheld) || IsKnown(member));

    /// <summary>True if its counts are published. A percentage alone cannot be subtracted; nobody counts as 0.</summary>
    private static bool IsKnown(ReturnedResult member) => member.Result.Reading switch
    {
        Reading.Measured measured => measured.Fraction is not null || member.Indicator.Unit == Unit.Count,
        Reading.Absent absent => absent.Reason == AbsentReason.NotApplicable,
        _ => false,
    };

    private static Diagnostic Recoverable(ReturnedResult result, IReadOnlyList<ReturnedResult> family)
    {
        var others = family.Where(member => !ReferenceEquals(member, result)).ToList();
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
