using Scorecard.Domain;

namespace Scorecard.Cli.Explain;

/// <summary>The figure that is explained.</summary>
/// <param name="Rated">The figure and its judgement.</param>
/// <param name="Edition">The edition that it stands in.</param>
/// <param name="Council">Whose it is, and its rules.</param>
internal sealed record Subject(RatedResult Rated, DeclaredEdition Edition, Council Council)
{
    internal Indicator Indicator => Rated.Indicator;

    internal Result Result => Rated.Result;
}
