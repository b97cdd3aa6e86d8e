using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Versions;

/// <summary>A version of an edition.</summary>
/// <param name="Version">Its name, leading to its scorecard; without a way there if it is not kept here.</param>
/// <param name="Published">The day of publication in words.</param>
/// <param name="Kind">First version, correction or revision.</param>
/// <param name="Reason">The reason; empty for the first.</param>
/// <param name="Digest">Its content digest, or why it has none yet.</param>
/// <param name="Standing">That it holds, was superseded or was withdrawn, and since when.</param>
/// <param name="Change">What it changed; null for the first.</param>
/// <param name="Others">Other editions that the same correction or revision changed.</param>
public sealed record VersionRow(
    Link Version, string Published, string Kind, string Reason, string Digest, string Standing, VersionChange? Change, IReadOnlyList<Link> Others);
