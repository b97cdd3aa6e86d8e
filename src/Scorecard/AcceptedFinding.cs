using Scorecard.Diagnostics;

namespace Scorecard;

/// <summary>A warning that an edition accepts.</summary>
/// <param name="Finding">The warning.</param>
/// <param name="Reason">Why it is accepted.</param>
public sealed record AcceptedFinding(Diagnostic Finding, string Reason);
