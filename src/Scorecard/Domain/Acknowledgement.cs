namespace Scorecard.Domain;

/// <summary>A warning about an edition that its editors have looked at and accept. Readers see it with its reason.</summary>
/// <param name="Rule">The code or the name of the rule that warns, as written.</param>
/// <param name="Indicator">The id of the measure that the warning is about, as written; empty if it is about none.</param>
/// <param name="Reason">Why it is accepted, in a sentence for readers.</param>
/// <param name="Line">The line of edition.yaml on which it starts, from 1.</param>
/// <param name="Column">The column at which it starts, from 1.</param>
public sealed record Acknowledgement(string Rule, string Indicator, string Reason, int Line, int Column);
