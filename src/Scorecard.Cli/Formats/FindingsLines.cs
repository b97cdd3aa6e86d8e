namespace Scorecard.Cli.Formats;

/// <summary>One line for each finding, with its cure, however wide the terminal is: what an editor lists as problems.</summary>
internal static class FindingsLines
{
    internal static string Of(CheckOutcome outcome) => string.Concat(outcome.Findings.Select(f =>
        $"{f.Location}: {SeverityWords.Of(f.Severity)} {f.Rule.Code}: {f.Message}; fix: {f.Fix}\n"));
}
