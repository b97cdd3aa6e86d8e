using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>How many measures moved which way.</summary>
internal static class Movements
{
    /// <summary>12 measures improved, 9 worsened, 4 did not change and 3 cannot be compared; empty if no direction is known.</summary>
    internal static string Sentence(RatedEdition edition)
    {
        var directions = edition.Headlines.Select(r => r.Travel.Direction).ToList();
        int Of(Direction direction) => directions.Count(d => d == direction);
        var (better, worse, same) = (Of(Direction.Improved), Of(Direction.Worsened), Of(Direction.Unchanged));
        var others = directions.Count - better - worse - same - edition.Headlines.Count(r => r.Travel.Reason == NoDirectionReason.Activity);
        return better + worse + same == 0
            ? ""
            : $"{Numbers.Counted(better, "measure")} improved, {Numbers.Grouped(worse)} worsened"
                + (others == 0
                    ? $" and {Numbers.Grouped(same)} did not change."
                    : $", {Numbers.Grouped(same)} did not change and {Numbers.Grouped(others)} cannot be compared.");
    }
}
