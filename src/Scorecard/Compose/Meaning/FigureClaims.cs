using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Meaning;

/// <summary>A percentage typed beside a measure that has another. One that is right for anything known of the measure passes.</summary>
internal static partial class FigureClaims
{
    /// <summary>What lies further away is most likely a percentage of something else.</summary>
    private const decimal NearPoints = 15;

    private static readonly SearchValues<string> _signs = SearchValues.Create(["%", "cent"], StringComparison.Ordinal);

    internal static IEnumerable<Diagnostic> Find(Passage passage, Scorebook book)
    {
        if (!passage.Words.AsSpan().ContainsAny(_signs)
            || Typed().Matches(passage.Words) is not { Count: > 0 } typed
            || Elsewhere().IsMatch(passage.Words)
            || Times.NamesAnotherMonth(passage.Words, passage.Edition.Month, passage.Edition.Month)
            || Mentions.Of(passage) is not { Displayed: { } displayed, Indicator.Unit: Unit.Percent } rated
            || passage.Words.Contains('⟦'))
        {
            return [];
        }

        var known = Known(rated, passage.Edition, book).ToList();
        var unknown = typed.Where(m => !IsHedged(passage.Words, m) && !IsKnown(m.Groups["n"].Value, known)).ToList();
        return unknown is [var only] && Math.Abs(Number(only) - displayed) <= NearPoints ? [Wrong(only, rated, passage)] : [];
    }

    private static decimal Number(Match typed) => decimal.Parse(typed.Groups["n"].Value, CultureInfo.InvariantCulture);

    private static bool IsKnown(string typed, IEnumerable<decimal> known)
    {
        var number = decimal.Parse(typed, CultureInfo.InvariantCulture);
        return known.Any(value => Rounding.ToDisplay(value, number.Scale) == number || Rounding.Down(value, number.Scale) == number);
    }

    private static bool IsHedged(string words, Match typed) => Hedge().IsMatch(words[..typed.Index]);

    /// <summary>Every percentage that may rightly stand beside the measure.</summary>
    private static IEnumerable<decimal> Known(RatedResult rated, RatedEdition edition, Scorebook book) =>
    [
        0, 100,
        .. book.Results.Values
            .Where(month => month.Month <= edition.Month)
            .SelectMany(month => month.Of(rated.Indicator.Id).ToArray())
            .Select(r => r.Reading)
            .OfType<Reading.Measured>()
            .Select(m => Rounding.ToDisplay(m.Value, rated.Indicator.Decimals)),
        .. rated.Indicator.Standards.SelectMany(Levels),
        .. rated.Indicator.Benchmarks.Select(b => b.Value),
        .. rated.Travel.Change is { } change ? new[] { Math.Abs(change) } : [],
    ];

    private static IEnumerable<decimal> Levels(Standard standard) => standard switch
    {
        Standard.AtLeast least => [least.Target, least.Minimum],
        Standard.AtMost most => [most.Target, most.Minimum],
        Standard.CloseTo close =>
        [
            close.Target, close.Target - close.GreenWithin, close.Target + close.GreenWithin,
            close.Target - close.AmberWithin, close.Target + close.AmberWithin,
        ],
        _ => [standard.Target],
    };

    private static Diagnostic Wrong(Match typed, RatedResult rated, Passage passage) => MeaningRules.ContradictingFigure.At(
        passage.At(typed.Index, typed.Length),
        $"“{typed.Value}” stands beside {rated.Indicator.Id}, which is {Figures.Shown(rated)} in {Dates.Long(passage.Edition.Month)}",
        $"write {{{{ {rated.Indicator.Id}.value }}}}, which follows the data, or say what else it is the percentage of") with
    {
        Indicator = rated.Indicator.Id.Value,
    };

    [GeneratedRegex(@"(?<![\w.,–-])(?<n>\d{1,3}(?:\.\d{1,3})?)(?:\s?%|\s?per\s?cent\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Typed();

    [GeneratedRegex(@"(?:about|nearly|almost|around|over|under|above|below|more than|less than|fewer than|some|roughly|approximately|up to|at least|at most|by|between|and|from|another|further|only|within)\s*$")]
    private static partial Regex Hedge();

    [GeneratedRegex(
        @"\b(?:England|national\w*|average|neighbours?|South East|region\w*|years?|last|previous\w*|since|before|expect\w*|will|would|should"
            + @"|could|might|if|because|without|excluding|including|of (?:the|them|these|those|whom|all)|cases|who|whose|where|which|teams?|districts?"
            + @"|boys|girls|aged?|unaccompanied|cohort|points?|not)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
