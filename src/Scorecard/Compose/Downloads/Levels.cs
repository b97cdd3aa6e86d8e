using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Downloads;

/// <summary>Standards and ratings as downloads write them.</summary>
internal static class Levels
{
    internal static decimal? Minimum(Standard? standard) => standard switch
    {
        Standard.AtLeast least => least.Minimum,
        Standard.AtMost most => most.Minimum,
        _ => null,
    };

    internal static bool IsStrict(Standard standard) =>
        standard is Standard.AtLeast { Strict: true } or Standard.AtMost { Strict: true };

    internal static string Rating(Rating rating) => rating is Domain.Rating.Rated rated ? Keys.Of(rated.Colour) : "not_rated";
}
