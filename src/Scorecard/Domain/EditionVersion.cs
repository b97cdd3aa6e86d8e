namespace Scorecard.Domain;

/// <summary>A declared version of an edition: what is published under one permanent address.</summary>
/// <param name="Number">1, 2 and so on, without gaps.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Kind">Why it was made.</param>
/// <param name="Reason">The reason in words; empty for the first.</param>
public sealed record EditionVersion(int Number, DateOnly Published, VersionKind Kind, string Reason);
