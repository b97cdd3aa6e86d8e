namespace Scorecard.Publish.Archives;

/// <summary>The ledger as it was found.</summary>
/// <param name="Ledger">The ledger that holds.</param>
/// <param name="IsUnfinished">True if a run was cut short and this ledger still has to be put in its place.</param>
internal sealed record LedgerReading(Ledger Ledger, bool IsUnfinished);
