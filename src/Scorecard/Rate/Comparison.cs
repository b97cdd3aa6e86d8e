using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>What a value finds when it is held against a standard, and the colour that each finding means.</summary>
internal static class Comparison
{
    public static Finding Of(decimal value, Standard standard) => standard switch
    {
        Standard.AtLeast s => OneSided(value - s.Target, value - s.Minimum, s.Strict),
        Standard.AtMost s => OneSided(s.Target - value, s.Minimum - value, s.Strict),
        Standard.CloseTo s => Banded(Math.Abs(value - s.Target), s),
        _ => throw new InvalidOperationException($"a standard of an unknown kind: {standard.GetType().Name}"),
    };

    public static Rag Colour(Finding finding) => finding switch
    {
        Finding.BetterThanTarget or Finding.EqualToTarget or Finding.WithinGreenBand => Rag.Green,
        Finding.EqualToStrictTarget or Finding.BetweenTargetAndMinimum => Rag.Amber,
        Finding.EqualToMinimum or Finding.WithinAmberBand => Rag.Amber,
        Finding.WorseThanMinimum or Finding.OutsideBands => Rag.Red,
        _ => throw new InvalidOperationException($"no colour follows from {finding}"),
    };

    // How much better than the target, and than the minimum: negative is worse, whichever way the polarity points.
    private static Finding OneSided(decimal overTarget, decimal overMinimum, bool strict) => (overTarget, overMinimum) switch
    {
        ( > 0, _) => Finding.BetterThanTarget,
        (0, _) => strict ? Finding.EqualToStrictTarget : Finding.EqualToTarget,
        (_, > 0) => Finding.BetweenTargetAndMinimum,
        (_, 0) => Finding.EqualToMinimum,
        _ => Finding.WorseThanMinimum,
    };

    private static Finding Banded(decimal distance, Standard.CloseTo standard) =>
        distance <= standard.GreenWithin ? Finding.WithinGreenBand
        : distance <= standard.AmberWithin ? Finding.WithinAmberBand
        : Finding.OutsideBands;
}
