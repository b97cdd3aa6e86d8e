using Scorecard.Domain;

namespace Scorecard.Compose.Measures;

/// <summary>Warns of percentages of so few that one case more or less moves them far.</summary>
public static class SmallBase
{
    private const int Fewest = 30;

    /// <summary>The rule, as the guidance and the mark say it.</summary>
    public static string Meaning { get; } =
        FormattableString.Invariant($"its denominator is less than {Fewest}, so that one case moves it by more than 3 points");

    internal static bool Is(RatedResult rated) =>
        rated.Indicator.Unit == Unit.Percent
        && rated.Result.Reading is Reading.Measured { Fraction: { Denominator: < Fewest } };
}
