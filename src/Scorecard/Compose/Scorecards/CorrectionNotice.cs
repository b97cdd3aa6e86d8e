using Scorecard.Compose.Versions;

namespace Scorecard.Compose.Scorecards;

/// <summary>Says on a later version what it changed.</summary>
/// <param name="Heading">Version 2 is a correction.</param>
/// <param name="Reason">Why it was made.</param>
/// <param name="Change">The figures before and now.</param>
public sealed record CorrectionNotice(string Heading, string Reason, VersionChange Change);
