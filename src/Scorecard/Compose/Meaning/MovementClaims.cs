using System.Buffers;
using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Meaning;

/// <summary>“Improved” said of a measure that got worse, “rose” of one that fell. Only where the verb follows the measure.</summary>
internal static partial class MovementClaims
{
    private enum Movement
    {
        Better,
        Worse,
        Up,
        Down,
    }

    /// <summary>Most sentences tell no movement; each verb below holds one of these.</summary>
    private static readonly SearchValues<string> _stems = SearchValues.Create(
        [
            "improv", "got better", "worsen", "got worse", "deteriorated", "rose", "rise", "rising", "increas", "grew", "grown", "went up",
            "gone up", "fell", "fall", "decreas", "dropped", "went down", "gone down",
        ],
        StringComparison.Ordinal);

    internal static IEnumerable<Diagnostic> Find(Passage passage)
    {
        if (!passage.Words.AsSpan().ContainsAny(_stems)
            || Moved().Match(passage.Words) is not { Success: true } said
            || Moving().Count(passage.Words) > 1
            || Elsewhere().IsMatch(passage.Words)
            || Mentions.Of(passage) is not { Previous: { } previous, Displayed: { } displayed } rated
            || Times.NamesAnotherMonth(passage.Words, passage.Edition.Month, previous.Month))
        {
            return [];
        }

        var movement = MovementOf(said);
        return Contradicts(movement, rated, displayed - previous.Value) ? [Wrong(said.Groups["v"], rated, previous, passage)] : [];
    }

    private static Movement MovementOf(Match said) =>
        said.Groups["better"].Success ? Movement.Better
        : said.Groups["worse"].Success ? Movement.Worse
        : said.Groups["up"].Success ? Movement.Up
        : Movement.Down;

    /// <summary>Where direction is told from a year or a trend, the figure before must contradict as well.</summary>
    private static bool Contradicts(Movement movement, RatedResult rated, decimal change) => rated.Travel.Change is { } travelled && movement switch
    {
        Movement.Up => change <= 0 && travelled <= 0,
        Movement.Down => change >= 0 && travelled >= 0,
        Movement.Better => rated.Travel.Direction is Direction.Worsened or Direction.Unchanged && Math.Sign(change) == Math.Sign(travelled),
        _ => rated.Travel.Direction is Direction.Improved or Direction.Unchanged && Math.Sign(change) == Math.Sign(travelled),
    };

    private static Diagnostic Wrong(Group verb, RatedResult rated, PreviousValue previous, Passage passage)
    {
        var unit = rated.Indicator.Unit;
        var direction = rated.Travel.Direction == Direction.None ? "" : $": {Words.Of(rated.Travel.Direction).ToLowerInvariant()}";
        return MeaningRules.ContradictingMovement.At(
            passage.At(verb.Index, verb.Length),
            $"“{verb.Value}” is said of {rated.Indicator.Id}, which went from {Figures.Value(previous.Value, unit)} in {Dates.Long(previous.Month)} "
                + $"to {Figures.Shown(rated)}{direction}",
            "mend the word or the figure; if another period is meant, name it") with
        {
            Indicator = rated.Indicator.Id.Value,
        };
    }

    private const string Verbs =
        @"(?<v>(?<better>improved|improves|improving|got better)|(?<worse>worsened|worsens|worsening|deteriorated|got worse)"
        + @"|(?<up>rose|risen|rises|rising|increased|increases|increasing|grew|grown|went up|gone up)"
        + @"|(?<down>fell|fallen|falls|falling|decreased|decreases|decreasing|dropped|went down|gone down))\b";

    [GeneratedRegex(
        @"(?:⟩|^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|^(?:The|This) (?:result|figure|measure|rate|percentage|share))\s+(?:(?:has|have|is|are|was|were)\s+)?"
            + @"(?:(?:also|again|slightly|sharply|clearly|now|further|markedly)\s+)?" + Verbs,
        RegexOptions.ExplicitCapture)]
    private static partial Regex Moved();

    [GeneratedRegex(@"\b" + Verbs, RegexOptions.ExplicitCapture)]
    private static partial Regex Moving();

    [GeneratedRegex(
        @"\b(?:since|years?|months|quarters?|weeks?|spring|summer|autumn|winter|will|would|should|could|might|if|expect\w*|not|never|until|over"
            + @"|throughout|without|excluding|unaccompanied|target|minimum|England|national\w*|average"
            + @"|(?:share|number|proportion|part|most|some|all) of)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
