using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Changes;

/// <summary>A standard that changed.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Measure">Its name, leading to its page.</param>
/// <param name="Before">Target and minimum before; empty if there were none.</param>
/// <param name="Now">Target and minimum now.</param>
public sealed record StandardMove(string Id, Link Measure, string Before, string Now);
