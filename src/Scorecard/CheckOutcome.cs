using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard;

/// <summary>What a check found.</summary>
/// <param name="Findings">Every finding, in a stable order, each with the line that it stands on.</param>
/// <param name="Book">What was returned; null if it is too broken to be read.</param>
/// <param name="Files">How many files were read.</param>
public sealed record CheckOutcome(IReadOnlyList<Diagnostic> Findings, Scorebook? Book, int Files)
{
    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(f => f.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count - Errors;
}
