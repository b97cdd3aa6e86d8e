using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>A rating as it is shown: a word and the key that gives it a shape and a colour.</summary>
/// <param name="Word">Green, Amber, Red, or why there is no rating.</param>
/// <param name="Key">green, amber, red or none.</param>
public sealed record RatingMark(string Word, string Key)
{
    /// <summary>The mark of a rating.</summary>
    public static RatingMark Of(Rating rating) =>
        new(Words.Of(rating), rating is Rating.Rated rated ? Keys.Of(rated.Colour) : "none");

    /// <summary>The mark of a colour.</summary>
    public static RatingMark Of(Rag rag) => new(Words.Of(rag), Keys.Of(rag));
}
