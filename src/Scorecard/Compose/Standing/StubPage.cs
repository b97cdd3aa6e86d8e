using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Standing;

/// <summary>A page that forwards to the newest version of an edition.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Target">The page it forwards to, in words and with the way there.</param>
public sealed record StubPage(Frame Frame, Link Target) : Page(Frame);
