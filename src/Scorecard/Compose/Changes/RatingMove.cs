using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Changes;

/// <summary>A measure then and now.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Measure">Its name, leading to its page.</param>
/// <param name="ValueBefore">The figure then.</param>
/// <param name="Before">The rating then.</param>
/// <param name="Value">The figure now.</param>
/// <param name="Now">The rating now.</param>
/// <param name="Travel">The direction of travel.</param>
public sealed record RatingMove(
    string Id, Link Measure, string ValueBefore, RatingMark Before, string Value, RatingMark Now, TravelMark Travel);
