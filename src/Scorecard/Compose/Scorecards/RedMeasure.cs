using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Scorecards;

/// <summary>A Red and its reason in one line.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Report">The measure's name, leading to its exception report.</param>
/// <param name="Reason">Why it is Red.</param>
/// <param name="Travel">Its direction of travel as a sentence.</param>
public sealed record RedMeasure(string Id, Link Report, string Reason, string Travel);
