using Scorecard.Compose.Frames;

namespace Scorecard.Compose;

/// <summary>One page of the site as data: what it says, not how it looks.</summary>
/// <param name="Frame">What stands around it.</param>
public abstract record Page(Frame Frame);
