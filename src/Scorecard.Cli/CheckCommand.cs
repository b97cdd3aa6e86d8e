using System.CommandLine;

namespace Scorecard.Cli;

/// <summary><c>scorecard check</c>: tells everything that is wrong with the inputs and writes nothing.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var format = new Option<string>("--format")
        {
            Description = "How findings are printed: text.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Fail if there is a warning, too." };
        var command = new Command("check", "Tell everything that is wrong with the inputs; write nothing.") { root, format, strict };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(root)!), parsed.GetValue(strict), terminal));
        return command;
    }

    private static int Run(string root, bool strict, Terminal terminal)
    {
        var outcome = Progress.While(terminal, say =>
        {
            say("Reading and checking");
            return BuildPipeline.Check(root);
        });
        FindingsPrinter.Print(outcome.Findings, terminal);
        terminal.Out.WriteLine($"{Summary.Of(outcome)}.");
        return outcome.Errors > 0 || (strict && outcome.Warnings > 0) ? ExitCode.ErrorsInTheInputs : ExitCode.Done;
    }
}
