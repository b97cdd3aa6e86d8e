using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>A rating as it is shown: a word and the key that gives it a shape and a colour.</summary>
/// <param name="Word">Green, Amber, Red, or why there is no rating.</param>
/// <param name="Key">green, amber, red or none.</param>
public sealed record RatingMark(string Word, string Key)
{
    private static readonly RatingMark _green = new(Words.Of(Rag.Green), Keys.Of(Rag.Green));
    private static readonly RatingMark _amber = new(Words.Of(Rag.Amber), Keys.Of(Rag.Amber));
    private static readonly RatingMark _red = new(Words.Of(Rag.Red), Keys.Of(Rag.Red));

    /// <summary>The mark of a rating.</summary>
    public static RatingMark Of(Rating rating) => rating is Rating.Rated rated ? Of(rated.Colour) : new(Words.Of(rating), "none");

    /// <summary>The mark of a colour.</summary>
    public static RatingMark Of(Rag rag) => rag switch
    {
        Rag.Green => _green,
        Rag.Amber => _amber,
        _ => _red,
    };
}
