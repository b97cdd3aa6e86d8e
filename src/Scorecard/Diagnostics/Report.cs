using System.Collections.Concurrent;

namespace Scorecard.Diagnostics;

/// <summary>The findings of one run, gathered while it goes, from any thread.</summary>
public sealed class Report
{
    private readonly ConcurrentQueue<Diagnostic> _findings = [];

    /// <summary>True if at least one finding is an error.</summary>
    public bool HasErrors => _findings.Any(f => f.Severity == Severity.Error);

    /// <summary>The findings by file, line, column, code and what they say; each once. Who found one first does not count.</summary>
    public IReadOnlyList<Diagnostic> Findings =>
    [
        .. _findings
            .Distinct()
            .OrderBy(f => f.Location)
            .ThenBy(f => f.Rule.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ThenBy(f => f.Fix, StringComparer.Ordinal),
    ];

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic finding) => _findings.Enqueue(finding);

    /// <summary>Adds all findings of another report.</summary>
    public void AddAll(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }
}
