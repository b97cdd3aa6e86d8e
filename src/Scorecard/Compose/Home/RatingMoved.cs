using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Home;

/// <summary>A measure whose colour is not what it was.</summary>
/// <param name="Measure">Its name, leading to its page in the edition.</param>
/// <param name="Before">The colour before.</param>
/// <param name="Now">The colour now.</param>
/// <param name="Figure">The figure now.</param>
/// <param name="HasNewStandard">True if it is held to another standard than before, so that the same figure may have another colour.</param>
public sealed record RatingMoved(Link Measure, RatingMark Before, RatingMark Now, string Figure, bool HasNewStandard);
