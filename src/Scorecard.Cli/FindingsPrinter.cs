using Scorecard.Cli.Formats;
using Scorecard.Diagnostics;
using Spectre.Console;

namespace Scorecard.Cli;

/// <summary>Prints findings: one line that tools understand, the fix, and on a terminal the place itself.</summary>
internal static class FindingsPrinter
{
    internal static void Print(IEnumerable<Diagnostic> findings, Terminal terminal)
    {
        foreach (var finding in findings)
        {
            if (terminal.Screen is { } screen)
            {
                PrintOn(screen, finding);
            }
            else
            {
                terminal.Error.WriteLine($"{finding.Location}: {Word(finding)} {finding.Rule.Code}: {finding.Message}");
                terminal.Error.WriteLine($"    fix: {finding.Fix}");
            }
        }
    }

    private static void PrintOn(IAnsiConsole screen, Diagnostic finding)
    {
        var colour = finding.Severity == Severity.Error ? Color.Red : Color.Olive;
        screen.Write(new Paragraph()
            .Append($"{finding.Location}: ", new Style(decoration: Decoration.Bold))
            .Append($"{Word(finding)} {finding.Rule.Code}", new Style(colour))
            .Append($": {finding.Message}\n"));
        if (Excerpt.Of(finding, screen.Profile.Width) is { } excerpt)
        {
            screen.Write(new Paragraph()
                .Append($"  {excerpt.Line}\n", new Style(decoration: Decoration.Dim))
                .Append($"  {excerpt.Carets}{Column(finding)}\n", new Style(colour)));
        }

        screen.Write(new Paragraph($"  fix: {finding.Fix}\n")
            .Append($"  more: {RulePage.AddressOf(finding.Rule)}, or: scorecard explain {finding.Rule.Code}\n\n", new Style(decoration: Decoration.Dim)));
    }

    private static string Column(Diagnostic finding) => finding.ColumnName.Length == 0 ? "" : $" {finding.ColumnName}";

    private static string Word(Diagnostic finding) => SeverityWords.Of(finding.Severity);
}
