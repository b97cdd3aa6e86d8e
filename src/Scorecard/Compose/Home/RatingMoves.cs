using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Home;

/// <summary>Finds the measures whose colour is better or worse than in the edition before.</summary>
internal static class RatingMoves
{
    internal static IReadOnlyList<RatingMoved> Of(EditionContext newest, bool better) =>
    [
        .. from now in newest.Rated.Headlines
           let then = newest.Before?.Find(now.Indicator.Id)
           where then is not null && Steps(then.Rating, now.Rating) is var steps && (better ? steps > 0 : steps < 0)
           select new RatingMoved(
               new Link(now.Indicator.Title, Addresses.Indicator(newest.Folder, now.Indicator.Id)),
               RatingMark.Of(then.Rating),
               RatingMark.Of(now.Rating),
               Figures.Shown(now),
               Differ(then.Rating.Because.Standard, now.Rating.Because.Standard)),
    ];

    // Green comes first in Rag, so fewer is better.
    private static int Steps(Rating then, Rating now) =>
        then is Rating.Rated before && now is Rating.Rated after ? before.Colour - after.Colour : 0;

    /// <summary>The same levels from another month on are no other standard.</summary>
    private static bool Differ(Standard? then, Standard? now) =>
        then is null || now is null ? then != now : (then with { From = now.From }) != now;
}
