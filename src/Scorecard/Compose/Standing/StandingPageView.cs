using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Standing;

/// <summary>A page that belongs to no month.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Html">Its text, as HTML.</param>
public sealed record StandingPageView(Frame Frame, string Html) : Page(Frame);
