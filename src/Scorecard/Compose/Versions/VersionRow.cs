using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Versions;

/// <summary>A version of an edition.</summary>
/// <param name="Version">Its name, leading to its scorecard; without a way there while older versions are not kept here.</param>
/// <param name="Published">The day of publication in words.</param>
/// <param name="Kind">First version, correction or revision.</param>
/// <param name="Reason">The reason; empty for the first.</param>
public sealed record VersionRow(Link Version, string Published, string Kind, string Reason);
