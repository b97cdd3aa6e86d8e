using System.Buffers;
using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Meaning;

/// <summary>Counts of Greens, Ambers and Reds typed by hand: “19 Green, 19 Amber and five Red”, “there are five Reds”.</summary>
internal static partial class CountClaims
{
    private const string Colour = "(?<c>Green|Amber|Red)";

    private static readonly SearchValues<string> _colours = SearchValues.Create(["Green", "Amber", "Red"], StringComparison.OrdinalIgnoreCase);

    internal static IEnumerable<Diagnostic> Find(Passage passage) => !passage.Words.AsSpan().ContainsAny(_colours) || OfAnother(passage)
        ? []
        : Claims(passage.Words).Where(claim => IsWrong(claim, passage.Edition.Counts)).Select(claim => Wrong(claim, passage)).Take(1);

    /// <summary>Another month, or a part of the measures: such a count need not be that of the scorecard.</summary>
    private static bool OfAnother(Passage passage) =>
        Elsewhere().IsMatch(passage.Words) || Times.NamesAnotherMonth(passage.Words, passage.Edition.Month, passage.Edition.Month);

    private static IEnumerable<Match> Claims(string words)
    {
        var listed = Listed().Matches(words).ToList();
        var colours = listed.Select(m => m.Groups["c"].Value)
            .Concat(Bound().Matches(words).Select(m => m.Groups["c"].Value))
            .Select(colour => colour.ToUpperInvariant())
            .Distinct()
            .Count();
        return (colours > 1 ? listed : []).Concat(Single().Matches(words).Where(m => char.IsAsciiLetterUpper(m.Groups["c"].Value[0])));
    }

    private static bool IsWrong(Match claim, RatingCounts counts) => TypedNumbers.Of(claim.Groups["n"].Value) != counts.Of(ColourOf(claim));

    private static Rag ColourOf(Match claim) => Enum.Parse<Rag>(claim.Groups["c"].Value, ignoreCase: true);

    private static Diagnostic Wrong(Match claim, Passage passage)
    {
        var (number, colour) = (claim.Groups["n"], ColourOf(claim));
        var count = passage.Edition.Counts.Of(colour);
        var isDigits = char.IsAsciiDigit(number.Value[0]);
        return MeaningRules.MiscountedRatings.At(
            passage.At(number.Index, number.Length),
            $"“{number.Value}” stands here for the number of {Words.Of(colour)} measures, and the scorecard has {Numbers.InWords(count)}",
            $"write {{{{ rag.{Words.Of(colour).ToLowerInvariant()}{(isDigits ? "" : " | words")} }}}}, which follows the data, or say which part of the measures is meant");
    }

    /// <summary>One of several colours in a sentence: “19 are Green”, “19 Amber”, “five measures are rated Red”.</summary>
    [GeneratedRegex(@"(?<![\w.,-])" + TypedNumbers.Pattern + @" (?:measures? |indicators? )?(?:are |is |were |was )?(?:rated )?" + Colour + @"\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();

    /// <summary>A count that can only be the whole one: “there are five Reds”, “the five Reds”, “five measures are Red.”</summary>
    [GeneratedRegex(
        @"(?:(?:[Tt]here (?:are|is|were|was)|[Aa]ll|[Ee]ach of the|has|have|shows?|reports?|contains?|^The|^Of the) " + TypedNumbers.Pattern + " "
            + Colour + @"(?:s|-rated measures?| measures?| indicators?| ratings?)\b)"
            + @"|(?:\b" + TypedNumbers.Pattern + " " + Colour + @"s this month\b)"
            + @"|(?:(?:^|, )" + TypedNumbers.Pattern + @" (?:measures?|indicators?) (?:are|is|were|was) (?:rated )?" + Colour + @"(?=[.,]| this month| in \w+ \d{4}|$))",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Single();

    [GeneratedRegex(@"⟦rag\.(?<c>green|amber|red)", RegexOptions.ExplicitCapture)]
    private static partial Regex Bound();

    [GeneratedRegex(
        @"\b(?:last|previous|earlier|ago|since|had|will|would|could|should|may|might|if|unless|expect\w*|section|subset|quarterly|cohort"
            + @"|without|excluding|unaccompanied|other|others|another|further|more|fewer|newly|remain\w*|still|again|stay\w*|turned|moved"
            + @"|became|become|both|group|(?:of|among) (?:the|these|those) (?:Greens|Ambers|Reds))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
