using Scorecard.Diagnostics;

namespace Scorecard.Cli.Formats;

/// <summary>How bad a finding is, in the word that every format uses.</summary>
internal static class SeverityWords
{
    internal static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
