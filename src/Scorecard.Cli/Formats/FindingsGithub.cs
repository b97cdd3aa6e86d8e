using System.Globalization;
using System.Text;
using Scorecard.Diagnostics;

namespace Scorecard.Cli.Formats;

/// <summary>Findings as GitHub's workflow commands, which it shows beside the changed lines of a pull request.</summary>
internal static class FindingsGithub
{
    internal static string Of(CheckOutcome check, string root)
    {
        var commands = new StringBuilder();
        foreach (var finding in check.Findings)
        {
            commands.Append(CultureInfo.InvariantCulture, $"{Command(finding, root)}\n");
        }

        return commands.ToString();
    }

    internal static string Command(Diagnostic finding, string root)
    {
        var properties = new List<string> { $"file={Property(FileAddress.Of(root, finding.Location.File))}" };
        if (finding.Location.Line > 0)
        {
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={finding.Location.Line}"));
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"col={Math.Max(1, finding.Location.Column)}"));
        }

        properties.Add($"title={Property($"{finding.Rule.Code} {finding.Rule.Name}")}");
        return $"::{SeverityWords.Of(finding.Severity)} {string.Join(',', properties)}::{Data(Words(finding))}";
    }

    private static string Words(Diagnostic finding) =>
        $"{(finding.ColumnName.Length == 0 ? "" : $"column {finding.ColumnName}: ")}{finding.Message}\n"
        + $"fix: {finding.Fix}\npage: {RulePage.AddressOf(finding.Rule)}";

    /// <summary>Without this a line break in a message would begin a command of its own.</summary>
    private static string Data(string words) => words
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) => Data(words)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
