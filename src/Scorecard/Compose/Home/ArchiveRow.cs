using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;

namespace Scorecard.Compose.Home;

/// <summary>One edition in the archive.</summary>
/// <param name="Edition">Its month, leading to its scorecard.</param>
/// <param name="Tally">Its counts; null if it was withdrawn.</param>
/// <param name="Status">Its version and day of publication, or that it is a draft or withdrawn.</param>
/// <param name="Versions">Its versions.</param>
public sealed record ArchiveRow(Link Edition, CountTally? Tally, string Status, Link Versions);
