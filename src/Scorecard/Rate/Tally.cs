using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>Counts headline figures by what became of them.</summary>
internal static class Tally
{
    public static RatingCounts Of(IEnumerable<RatedResult> results)
    {
        var ratings = results.Where(r => r.Result.IsHeadline).Select(r => r.Rating).ToList();
        var colours = ratings.OfType<Rating.Rated>().CountBy(r => r.Colour).ToDictionary();
        var reasons = ratings.OfType<Rating.NotRated>().CountBy(r => r.Reason).ToDictionary();
        return new RatingCounts(
            colours.GetValueOrDefault(Rag.Green),
            colours.GetValueOrDefault(Rag.Amber),
            colours.GetValueOrDefault(Rag.Red),
            new SortedDictionary<NotRatedReason, int>(reasons));
    }
}
