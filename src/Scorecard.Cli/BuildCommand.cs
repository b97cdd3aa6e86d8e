using System.CommandLine;
using System.Diagnostics;

namespace Scorecard.Cli;

/// <summary><c>scorecard build</c>: checks the inputs and writes the site.</summary>
internal static class BuildCommand
{
    internal static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var command = new Command("build", "Check the inputs and build the site.\n\nExample: scorecard build --audience intranet --drafts");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(options.Request(parsed), terminal, cancellation)));
        return command;
    }

    /// <summary>Tells how a build ended.</summary>
    internal static int Tell(BuildOutcome outcome, string output, TimeSpan took, Terminal terminal)
    {
        foreach (var warning in outcome.Written!.Warnings)
        {
            terminal.Error.WriteLine($"warning: {warning}");
        }

        terminal.Out.WriteLine(Summary.Of(outcome, output, took));
        return ExitCode.Done;
    }

    /// <summary>Tells that errors in the inputs forbid everything.</summary>
    internal static int Refuse(CheckOutcome check, Terminal terminal)
    {
        terminal.Error.WriteLine($"{Summary.Of(check)}. Nothing was written.");
        return ExitCode.ErrorsInTheInputs;
    }

    private static int Run(BuildRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var outcome = Progress.While(terminal, say => BuildPipeline.Build(request with { OnProgress = say }, cancellation));
        FindingsPrinter.Print(outcome.Check.Findings, terminal);
        return outcome.Written is null
            ? Refuse(outcome.Check, terminal)
            : Tell(outcome, request.Output, clock.Elapsed, terminal);
    }
}
