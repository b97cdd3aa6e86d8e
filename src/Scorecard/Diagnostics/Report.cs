namespace Scorecard.Diagnostics;

/// <summary>The findings of one run, gathered while it goes.</summary>
public sealed class Report
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>True if at least one finding is an error.</summary>
    public bool HasErrors => _findings.Exists(f => f.Severity == Severity.Error);

    /// <summary>The findings by file, line, column, code and message; each once.</summary>
    public IReadOnlyList<Diagnostic> Findings =>
    [
        .. _findings
            .Distinct()
            .OrderBy(f => f.Location)
            .ThenBy(f => f.Rule.Code, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal),
    ];

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic finding) => _findings.Add(finding);

    /// <summary>Adds all findings of another report.</summary>
    public void AddAll(IEnumerable<Diagnostic> findings) => _findings.AddRange(findings);
}
