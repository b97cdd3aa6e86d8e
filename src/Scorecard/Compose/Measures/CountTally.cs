using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>How many measures stand in each state, to be shown as words and as a bar.</summary>
/// <param name="Rated">Green, Amber and Red with their numbers, in this order.</param>
/// <param name="Total">How many have a colour.</param>
/// <param name="Others">Those without a colour, by reason.</param>
/// <param name="All">How many measures there are.</param>
public sealed record CountTally(
    IReadOnlyList<TallyPart> Rated,
    int Total,
    IReadOnlyList<TallyPart> Others,
    int All)
{
    /// <summary>The tally of an edition's headline figures.</summary>
    public static CountTally Of(RatingCounts counts) => new(
        [.. new[] { Rag.Green, Rag.Amber, Rag.Red }.Select(rag => new TallyPart(RatingMark.Of(rag), counts.Of(rag)))],
        counts.Rated,
        [.. counts.NotRated.OrderBy(n => n.Key).Select(n => new TallyPart(new(Words.Of(n.Key), "none"), n.Value))],
        counts.Total);

    /// <summary>The tally in a sentence: 19 Green, 19 Amber and 5 Red.</summary>
    public string Sentence => Words.Listed([.. Rated.Select(part => $"{part.Count} {part.Mark.Word}")]);
}
