using System.CommandLine;
using Scorecard.Cli.Formats;

namespace Scorecard.Cli;

/// <summary><c>scorecard check</c>: tells everything that is wrong with the inputs and writes nothing.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var format = new Option<string>("--format")
        {
            Description = "text, lines (one for each finding, for editors), json (for programs), sarif (for code scanning) or github (beside the lines of a pull request).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "lines", "json", "sarif", "github");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Fail if there is a warning, too." };
        var command = new Command(
            "check",
            "Tell everything that is wrong with the inputs; write nothing.\n\nExample: scorecard check --format github")
        { root, format, strict };
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetValue(root)!), parsed.GetValue(format)!, parsed.GetValue(strict), terminal));
        return command;
    }

    private static int Run(string root, string format, bool strict, Terminal terminal)
    {
        var outcome = Progress.While(terminal, say =>
        {
            say("Reading and checking");
            return BuildPipeline.Check(root);
        });
        Print(outcome, format, root, terminal);
        return outcome.Errors > 0 || (strict && outcome.Warnings > 0) ? ExitCode.ErrorsInTheInputs : ExitCode.Done;
    }

    private static void Print(CheckOutcome outcome, string format, string root, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                terminal.Out.Write(FindingsJson.Of(outcome));
                break;
            case "lines":
                terminal.Out.Write(FindingsLines.Of(outcome));
                break;
            case "sarif":
                terminal.Out.Write(FindingsSarif.Of(outcome, root));
                break;
            case "github":
                terminal.Out.Write(FindingsGithub.Of(outcome, root));
                terminal.Out.WriteLine($"{Summary.Of(outcome)}.");
                break;
            default:
                FindingsPrinter.Print(outcome.Findings, terminal);
                terminal.Out.WriteLine($"{Summary.Of(outcome)}.");
                break;
        }
    }
}
