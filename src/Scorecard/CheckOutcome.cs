using Scorecard.Compose;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;

namespace Scorecard;

/// <summary>What a check found.</summary>
/// <param name="Findings">Every finding that is not accepted, in a stable order, each with the line that it stands on.</param>
/// <param name="Book">What was returned; null if it is too broken to be read.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Release">What was published before, and by which digests the inputs are known.</param>
public sealed record CheckOutcome(IReadOnlyList<Diagnostic> Findings, Scorebook? Book, int Files, Release Release)
{
    /// <summary>The files as read, to say where a figure comes from.</summary>
    public Sources Sources { get; init; } = new();

    /// <summary>The book, judged; null if it is too broken to be read.</summary>
    internal RatedScorebook? Rated { get; init; }

    /// <summary>The warnings that an edition accepts, in the same order.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>What was published before.</summary>
    public Archive Archive => Release.Archive;

    /// <summary>Of inputs that are byte for byte those in which this was found before; they were not read again.</summary>
    internal static CheckOutcome Remembered(int files, IReadOnlyList<Diagnostic> findings) =>
        new(findings, null, files, new Release(Archive.Empty, new Dictionary<string, string>()));

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(f => f.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count - Errors;
}
