using System.CommandLine;
using Scorecard.Cli.Scaffold;
using Scorecard.Compose.Exceptions;
using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Cli.Diff;

/// <summary><c>scorecard diff</c>: what a change would do to what is published.</summary>
internal static class DiffCommand
{
    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var old = new Option<string>("--base")
        {
            Description = "What to compare with: a git revision or a folder; the last commit if not given.",
            DefaultValueFactory = _ => "HEAD",
            HelpName = "REV|DIR",
        };
        var format = new Option<string>("--format") { Description = "text, markdown (fits a comment), json or html (side by side).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json", "html");
        var command = new Command(
            "diff",
            "Tell what a change would do to what is published: ratings first.\n\nExample: scorecard diff --base main --format markdown")
        { root, old, format };
        command.SetAction(parsed => Scaffolding.Guard(terminal, () => Run(
            Path.GetFullPath(parsed.GetValue(root)!), parsed.GetValue(old)!, parsed.GetValue(format)!, terminal)));
        return command;
    }

    private static int Run(string root, string asked, string format, Terminal terminal)
    {
        var now = Book(root, "the files here have errors", terminal);
        using var before = BaseFolder.Open(root, asked);
        var old = Book(before.Root, $"the files of “{asked}” have errors", terminal);
        var changes = Comparer.Compare(old, now);
        terminal.Out.Write(format switch
        {
            "markdown" => DiffMarkdown.Of(changes),
            "json" => DiffJson.Of(changes),
            "html" => DiffHtml.Of(changes),
            _ => DiffText.Of(changes),
        });
        return ExitCode.Done;
    }

    /// <summary>What the public may see; a Red without its report is told as a change and does not stop the comparison.</summary>
    private static Scorebook Book(string root, string refusal, Terminal terminal)
    {
        var check = BuildPipeline.Check(root);
        if (check.Book is null || check.Findings.Any(Stops))
        {
            FindingsPrinter.Print(check.Findings, terminal);
            throw new Refusal(refusal, "mend them first; `scorecard check` lists them");
        }

        return check.Book.For(Audience.Public, drafts: true);
    }

    /// <summary>What an error left out would look like a change that nobody made.</summary>
    private static bool Stops(Diagnostic finding) =>
        finding.Severity == Severity.Error && finding.Rule.Code != ExceptionRules.RedWithoutException.Code;
}
