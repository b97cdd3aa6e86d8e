using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Spread;
using Month = Scorecard.Domain.Month;

namespace Scorecard.Validate.Results;

/// <summary>
/// Looks for figures that are well formed and probably wrong: copied from the month before, far beyond what the series ever
/// did, or counted over a part only. Each rule waits for a past to judge by, and stays silent where the series has done the
/// like before. No message quotes a figure.
/// </summary>
internal sealed class SuspectFigures(Council council, Report report)
{
    private const int FewestChangesForStillness = 6;
    private const int FewestChangesForJump = 6;
    private const int FewestDenominators = 3;
    private const decimal TimesTheLargest = 3;
    private const decimal LeastJumpInPoints = 5;
    private const decimal LeastJumpInShare = 0.2m;
    private const decimal LeastJumpInCount = 10;
    private const decimal FewCases = 30;

    /// <summary>Tells what is doubtful in each series; the figures come month after month.</summary>
    public void Tell(IEnumerable<ReturnedResult> inOrder) => report.AddAll(inOrder
        .Where(returned => returned.Indicator.Basis != Basis.Annual)
        .GroupBy(returned => returned.Indicator, ReferenceEqualityComparer.Instance)
        .MadeTogether(Told)
        .SelectMany(doubts => doubts));

    private List<Diagnostic> Told(IEnumerable<ReturnedResult> figures)
    {
        var (pasts, doubts) = (new Dictionary<(CohortScope, string), SeriesPast>(), new List<Diagnostic>());
        foreach (var returned in figures)
        {
            var key = (returned.Result.Cohort, returned.Result.Area);
            if (MeasuredFigure.Of(returned) is { } now)
            {
                pasts[key] = Told(pasts.GetValueOrDefault(key) ?? new SeriesPast(), now, doubts);
            }
        }

        return doubts;
    }

    private SeriesPast Told(SeriesPast before, MeasuredFigure now, List<Diagnostic> doubts)
    {
        var past = before.Last is { } last && StartsAgain(last.Month, now) ? new SeriesPast() : before;
        var follows = past.Last?.Month == now.Month.Before(council.Frequency);
        var doubt = follows ? Collapsed(past, now) ?? Unmoved(past, now) ?? Jump(past, now) : null;
        doubts.AddRange(doubt is null ? [] : [doubt]);
        return past.With(now, follows);
    }

    private bool StartsAgain(Month last, MeasuredFigure now) => now.Indicator.BreaksBetween(last, now.Month)
        || (now.Indicator.Basis == Basis.YearToDate && last < FinancialYear.Of(now.Month, council.FinancialYearStart).First);

    /// <summary>A part of the teams or areas was counted, or a digit is missing.</summary>
    private static Diagnostic? Collapsed(SeriesPast past, MeasuredFigure now) =>
        now.Fraction is not { Denominator: var denominator }
        || past.Denominators < FewestDenominators
        || past.SmallestDenominator < FewCases
        || denominator * 2 >= past.SmallestDenominator
            ? null
            : SeriesRules.CollapsedDenominator.At(
                now.DenominatorAt,
                $"the denominator of {now.Indicator.Id} is less than half of the smallest since {past.First}",
                "see whether all teams and areas are counted and no digit is missing; if it is right, acknowledge it in edition.yaml");

    /// <summary>Small numbers stand still by chance; a year to date that is large does so only if nothing was added to it.</summary>
    private static Diagnostic? Unmoved(SeriesPast past, MeasuredFigure now) =>
        !now.IsSameAs(past.Last!) || past.HasStoodStill || past.Changes < FewestChangesForStillness || !CannotBeChance(now)
            ? null
            : SeriesRules.UnmovedFigure.At(
                now.At,
                $"{now.Indicator.Id} is exactly what it was in {past.Last!.Month}; it moved in every month since {past.First}",
                "see whether the row was copied from the month before; if it is right, acknowledge it in edition.yaml");

    private static bool CannotBeChance(MeasuredFigure now) => now.Fraction is { } fraction
        ? fraction.Numerator >= 10 && fraction.Numerator < fraction.Denominator && fraction.Denominator >= 100
        : Math.Abs(now.Displayed) * Power(now.Indicator.Decimals) >= 1000;

    private static decimal Power(int decimals) => Enumerable.Repeat(10m, decimals).Aggregate(1m, (power, ten) => power * ten);

    private static Diagnostic? Jump(SeriesPast past, MeasuredFigure now)
    {
        var change = Math.Abs(now.Displayed - past.Last!.Displayed);
        var isBeyond = (now.Displayed < past.Least || now.Displayed > past.Most) && change > TimesTheLargest * past.Largest;
        return !isBeyond || past.Changes < FewestChangesForJump || !Matters(change, past.Last, now) ? null : SeriesRules.UnheardOfJump.At(
            now.At,
            $"{now.Indicator.Id} moves more than three times as far as in any month since {past.First}",
            "see whether a digit is missing or the columns are exchanged; if it is right, acknowledge it in edition.yaml");
    }

    private static bool Matters(decimal change, MeasuredFigure last, MeasuredFigure now) => now.Indicator.Unit switch
    {
        Unit.Percent => change >= LeastJumpInPoints && !IsFew(last) && !IsFew(now),
        Unit.Count => change >= LeastJumpInCount && change >= LeastJumpInShare * Math.Abs(last.Displayed),
        _ => change >= LeastJumpInShare * Math.Abs(last.Displayed) && !IsFew(last) && !IsFew(now),
    };

    private static bool IsFew(MeasuredFigure figure) => figure.Fraction is { Denominator: < FewCases };
}
