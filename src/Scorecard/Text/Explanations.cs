using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>Why a rating is what it is, in words that anybody can check by hand.</summary>
public static class Explanations
{
    private const int MorePlaces = 3;

    /// <summary>The rating's reason in one sentence, without the rating: "92.2% is better than the target of 90%".</summary>
    public static string Reason(RatedResult rated) => rated.Rating switch
    {
        Rating.NotRated not => Reason(not.Reason, rated),
        Rating.Rated { Because: { Compared: { } compared, Standard: { } standard } because } =>
            $"{Figures.Value(Compared(compared, rated.Indicator), rated.Indicator.Unit)} "
            + Comparison(because.Finding, standard, compared, rated.Indicator.Unit),
        _ => "",
    };

    /// <summary>The steps from the returned counts to the rating, in order.</summary>
    public static IReadOnlyList<string> Steps(RatedResult rated)
    {
        var chain = Chain(rated);
        var steps = new string[chain.Count];
        for (var at = 0; at < steps.Length; at++)
        {
            steps[at] = chain[at].Words;
        }

        return steps;
    }

    /// <summary>The same steps, each with what it is about.</summary>
    public static IReadOnlyList<ExplainedStep> Chain(RatedResult rated)
    {
        var chain = new List<ExplainedStep>(4);
        if (Computed(rated) is { Length: > 0 } computed)
        {
            chain.Add(new(StepKind.Figure, computed));
        }

        if (StandardInForce(rated) is { Length: > 0 } inForce)
        {
            chain.Add(new(StepKind.Standard, inForce));
        }

        chain.Add(new(StepKind.Rating, $"{Sentence(Reason(rated))} {Verdict(rated.Rating)}"));
        chain.Add(new(StepKind.Direction, Travels.Sentence(rated)));
        return chain;
    }

    /// <summary>A clause as a sentence: a capital in front, a full stop behind.</summary>
    public static string Sentence(string clause) =>
        clause.Length == 0 ? "" : string.Concat([char.ToUpperInvariant(clause[0])], clause.AsSpan(1), ".");

    private static string Verdict(Rating rating) => rating is Rating.Rated rated
        ? $"The rating is {Words.Of(rated.Colour)}."
        : "It has no rating.";

    private static decimal Compared(decimal compared, Indicator indicator) =>
        compared == Rounding.ToDisplay(compared, indicator.Decimals)
            ? Rounding.ToDisplay(compared, indicator.Decimals)
            : Rounding.ToDisplay(compared, Math.Min(indicator.Decimals + MorePlaces, 6));

    private static string Computed(RatedResult rated)
    {
        if (rated is not { Result.Reading: Reading.Measured { Fraction: { } fraction } measured, Displayed: { } displayed })
        {
            return "";
        }

        var unit = rated.Indicator.Unit;
        var exact = Rounding.ToDisplay(measured.Value, Math.Min(rated.Indicator.Decimals + MorePlaces, 6));
        return $"{Numbers.Grouped(fraction.Numerator)}{Named(rated.Indicator.Numerator)} "
            + $"out of {Numbers.Grouped(fraction.Denominator)}{Named(rated.Indicator.Denominator)} "
            + $"is {Figures.Level(exact, unit)}, shown as {Figures.Value(displayed, unit)}.";
    }

    private static string Named(string what) => what.Length == 0 ? "" : $" ({what})";

    private static string StandardInForce(RatedResult rated)
    {
        if (rated.Rating.Because.Standard is not { } standard)
        {
            return "";
        }

        var unit = rated.Indicator.Unit;
        var levels = standard is Standard.CloseTo
            ? $"Green at {Figures.Target(standard, unit)}, Amber at {Figures.Minimum(standard, unit)}"
            : $"target {Figures.Target(standard, unit)}, minimum standard {Figures.Minimum(standard, unit)}";
        return $"In force since {Dates.Long(standard.From)}: {levels}. {Words.Of(rated.Indicator.Polarity)}. "
            + (rated.Rating.Because.Rule == CompareRule.Displayed
                ? "The figure is compared as it is shown."
                : "The figure is compared before it is rounded.");
    }

    private static string Comparison(Finding finding, Standard standard, decimal compared, Unit unit) => standard switch
    {
        Standard.CloseTo close => Distance(finding, close, compared, unit),
        Standard.AtMost most => Sided(finding, "below", most.Target, most.Minimum, unit),
        Standard.AtLeast least => Sided(finding, "above", least.Target, least.Minimum, unit),
        _ => "",
    };

    /// <summary>Better and worse, not above and below: where less is better, above is no praise.</summary>
    private static string Sided(Finding finding, string beyond, decimal target, decimal minimum, Unit unit)
    {
        var (aim, floor) = (Figures.Level(target, unit), Figures.Level(minimum, unit));
        return finding switch
        {
            Finding.BetterThanTarget => $"is better than the target of {aim}",
            Finding.EqualToTarget => $"is exactly the target of {aim}, which meets it",
            Finding.EqualToStrictTarget => $"is exactly {aim}, and the target is to be {beyond} it",
            Finding.EqualToMinimum => $"is worse than the target of {aim} and exactly the minimum standard of {floor}, which keeps it",
            Finding.BetweenTargetAndMinimum => $"is worse than the target of {aim} but better than the minimum standard of {floor}",
            _ => $"is worse than the minimum standard of {floor}",
        };
    }

    private static string Distance(Finding finding, Standard.CloseTo standard, decimal compared, Unit unit)
    {
        string Size(decimal size) => Figures.Size(Numbers.Trimmed(size), unit);
        var away = $"is {Size(Math.Abs(compared - standard.Target))} away from the target of {Figures.Level(standard.Target, unit)}";
        return finding switch
        {
            Finding.WithinGreenBand => $"{away}, within the {Size(standard.GreenWithin)} that Green allows",
            Finding.WithinAmberBand => $"{away}, within the {Size(standard.AmberWithin)} that Amber allows",
            _ => $"{away}, further than the {Size(standard.AmberWithin)} that Amber allows",
        };
    }

    private static string Reason(NotRatedReason reason, RatedResult rated) => reason switch
    {
        NotRatedReason.Activity => Activity(rated),
        NotRatedReason.NoStandard => "no standard is in force yet",
        NotRatedReason.NotYetDue => "its annual target is judged in the last month of the financial year",
        NotRatedReason.NotAvailable => "the figure is not available",
        NotRatedReason.NotApplicable => "the figure does not apply this month",
        NotRatedReason.Suppressed => "the figure is withheld to protect people in small groups",
        NotRatedReason.Low => "the figure is too low to be shown, but it is not zero",
        _ => "the measure is no longer reported",
    };

    private static string Activity(RatedResult rated)
    {
        var unit = rated.Indicator.Unit;
        if (rated.Displayed is not { } value || rated.Indicator.RangeIn(rated.Result.Month) is not { } range)
        {
            return "it records activity, where neither more nor less is better";
        }

        var expected = Figures.Between(range.Lower, range.Upper, unit);
        var found = value < range.Lower ? "below" : value > range.Upper ? "above" : "within";
        return $"it records activity: {Figures.Value(value, unit)} is {found} the expected range of {expected}";
    }
}
