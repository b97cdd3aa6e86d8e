using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>Derives the figures of everyone without a cohort, and holds given ones against them.</summary>
internal sealed class RemainderReader(Disclosure disclosure, Report report)
{
    private readonly HashSet<IndicatorId> _leftOut = [];

    /// <summary>Indicators of which nothing could be derived because their figures contradict each other.</summary>
    public IReadOnlySet<IndicatorId> LeftOut => _leftOut;

    /// <summary>The results that can be derived and were not returned.</summary>
    public IReadOnlyList<Result> Read(IReadOnlyList<ReturnedResult> results)
    {
        ReturnedResult[] ofCohorts = [.. results.Where(r => r.Result.Cohort is CohortScope.Only)];
        if (ofCohorts.Length == 0)
        {
            return [];
        }

        var given = results.ToDictionary(r => Key(r.Result));
        return [.. ofCohorts.Select(r => Of(r, given)).OfType<Result>()];
    }

    private Result? Of(ReturnedResult cohort, Dictionary<(IndicatorId, string, CohortScope), ReturnedResult> given)
    {
        var id = ((CohortScope.Only)cohort.Result.Cohort).Cohort;
        var without = new CohortScope.Without(id);
        if (given.GetValueOrDefault(Key(cohort.Result with { Cohort = CohortScope.All })) is not { } all)
        {
            return null;
        }

        if (CohortAbove(all, cohort) is { } mistake)
        {
            report.Add(mistake);
            _leftOut.Add(cohort.Indicator.Id);
            return null;
        }

        var derived = Remainder.Of(all.Result.Reading, cohort.Result.Reading, cohort.Indicator);
        var isSmall = IsSmall(all, cohort);
        if (given.GetValueOrDefault(Key(cohort.Result with { Cohort = without })) is { } written)
        {
            Compare(written, derived);
            return null;
        }

        if (isSmall && disclosure.Secondary)
        {
            report.Add(SmallRemainder(cohort));
        }

        return derived is null ? null : new Result(
            cohort.Indicator.Id,
            cohort.Result.Month,
            without,
            cohort.Result.Area,
            isSmall ? new Reading.Absent(AbsentReason.Confidential) : derived,
            Least(all.Result.Status, cohort.Result.Status));
    }

    /// <summary>True if everyone less the cohort are so few that their count is not published, whether or not a figure is derived from it.</summary>
    private bool IsSmall(ReturnedResult all, ReturnedResult cohort) => (all.Result.Reading, cohort.Result.Reading) switch
    {
        (Reading.Measured { Fraction: { } whole }, Reading.Measured { Fraction: { } part }) => SmallCounts.In(
            new Fraction(whole.Numerator - part.Numerator, whole.Denominator - part.Denominator), cohort.Indicator, disclosure),
        (Reading.Measured whole, Reading.Measured part) when cohort.Indicator is { Unit: Unit.Count, Disclosive: true } =>
            disclosure.Protects(whole.Value - part.Value),
        _ => false,
    };

    private Diagnostic SmallRemainder(ReturnedResult cohort) => ResultRules.SmallRemainder.At(
        cohort.At,
        $"the figures of {cohort.Indicator.Id} for everyone less those for “{cohort.Result.Cohort}” leave a count of "
        + $"1 to {disclosure.Threshold} people",
        $"write [c] as the value of “{cohort.Result.Cohort}” and leave its numerator and denominator empty");

    private void Compare(ReturnedResult written, Reading? derived)
    {
        var disagrees = (written.Result.Reading, derived) switch
        {
            (Reading.Measured { Fraction: { } had }, Reading.Measured { Fraction: { } left }) => had != left,
            (Reading.Measured had, Reading.Measured left) => Displayed(had, written) != Displayed(left, written),
            (Reading.Measured, Reading.Absent { Reason: AbsentReason.NotApplicable }) => true,
            _ => false,
        };
        if (disagrees)
        {
            _leftOut.Add(written.Indicator.Id);
            report.Add(ResultRules.RemainderDisagrees.At(
                written.At,
                $"the figures of {written.Indicator.Id} for “{written.Result.Cohort}” are not those for everyone less the cohort’s",
                "delete the row, so that it is computed, or mend one of the three rows"));
        }
    }

    private static decimal Displayed(Reading.Measured reading, ReturnedResult of) =>
        Rounding.ToDisplay(reading.Value, of.Indicator.Decimals);

    private static Diagnostic? CohortAbove(ReturnedResult all, ReturnedResult cohort)
    {
        var what = (all.Result.Reading, cohort.Result.Reading) switch
        {
            (Reading.Measured { Fraction: { } whole }, Reading.Measured { Fraction: { } part }) =>
                part.Numerator > whole.Numerator ? "numerator"
                : part.Denominator > whole.Denominator ? "denominator"
                : all.Indicator.Bounded && part.Denominator - part.Numerator > whole.Denominator - whole.Numerator
                    ? "rest of the denominator"
                : null,
            (Reading.Measured whole, Reading.Measured part) when all.Indicator.Unit == Unit.Count =>
                part.Value > whole.Value ? "count" : null,
            _ => null,
        };
        return what is null ? null : ResultRules.CohortAboveAll.At(
            cohort.At,
            $"the {what} of {cohort.Indicator.Id} is greater for “{cohort.Result.Cohort}” than for everyone",
            "mend the cohort’s row or the row of “all”");
    }

    private static ResultStatus Least(ResultStatus one, ResultStatus other) => (one, other) switch
    {
        (ResultStatus.Provisional, _) or (_, ResultStatus.Provisional) => ResultStatus.Provisional,
        (ResultStatus.Revised, _) or (_, ResultStatus.Revised) => ResultStatus.Revised,
        _ => ResultStatus.Final,
    };

    private static (IndicatorId, string, CohortScope) Key(Result result) => (result.Indicator, result.Area, result.Cohort);
}
