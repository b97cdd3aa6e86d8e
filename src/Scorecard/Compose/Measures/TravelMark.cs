using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>A direction of travel as it is shown.</summary>
/// <param name="Word">Improved, Worsened, Unchanged, or nothing.</param>
/// <param name="Key">improved, worsened, unchanged or none.</param>
/// <param name="Size">Its size and period: up 1.2 points on March 2017.</param>
/// <param name="Reason">Why there is none, as a clause; empty if there is one.</param>
public sealed record TravelMark(string Word, string Key, string Size, string Reason)
{
    /// <summary>The mark of a figure's direction.</summary>
    public static TravelMark Of(RatedResult rated) => new(
        rated.Travel.Direction == Direction.None ? "" : Words.Of(rated.Travel.Direction),
        Keys.Of(rated.Travel.Direction),
        Travels.Size(rated.Travel, rated.Indicator.Unit),
        Words.Of(rated.Travel.Reason));
}
