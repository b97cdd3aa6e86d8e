using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>The archive as it was found.</summary>
/// <param name="Archive">The versions whose manifests are as they were published.</param>
/// <param name="Ledger">What was published and taken back.</param>
/// <param name="Faults">What is not as it was published, as far as ledger and manifests tell.</param>
/// <param name="IsUnfinished">True if a run was cut short and the next one has to finish it.</param>
public sealed record ArchiveReading(Archive Archive, Ledger Ledger, IReadOnlyList<ArchiveFault> Faults, bool IsUnfinished);
