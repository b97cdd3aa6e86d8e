using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Standing;

/// <summary>What a reader sees at an address that does not exist.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Address">The home page's absolute address: this page may be shown at any depth.</param>
public sealed record NotFoundPage(Frame Frame, string Address) : Page(Frame);
