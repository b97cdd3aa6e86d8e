using Scorecard.Domain;

namespace Scorecard;

/// <summary>What a publication did.</summary>
/// <param name="Check">What the inputs are like.</param>
/// <param name="Published">The versions that were added to the archive, in order; none if all were there.</param>
/// <param name="Build">The site that was built then; null if errors forbade it.</param>
public sealed record PublishOutcome(CheckOutcome Check, IReadOnlyList<VersionId> Published, BuildOutcome? Build);
