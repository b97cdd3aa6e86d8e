namespace Scorecard.Domain;

/// <summary>That a published version was taken back, and a tombstone stands at its addresses.</summary>
/// <param name="Date">The day it was taken back.</param>
/// <param name="Reason">Why, in a sentence that everybody may read.</param>
/// <param name="FormerDigest">The content digest that the version carried.</param>
public sealed record Withdrawal(DateOnly Date, string Reason, string FormerDigest);
