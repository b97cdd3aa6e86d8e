using System.CommandLine;
using System.Diagnostics;
using Scorecard.Publish.Records;

namespace Scorecard.Cli;

/// <summary><c>scorecard build</c>: checks the inputs and writes the site.</summary>
internal static class BuildCommand
{
    /// <summary>How many bytes are used before anything is collected; a build with nothing to do needs fewer.</summary>
    private const long Unswept = 16 * 1024 * 1024;

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
        if (LastBuild.IsRemembered(request.Root))
        {
            CollectLater();
        }

        var outcome = Progress.While(terminal, say => BuildPipeline.Build(request with { OnProgress = say }, cancellation));
        FindingsPrinter.Print(outcome.Check.Findings, terminal);
        return outcome.Written is null
            ? Refuse(outcome.Check, terminal)
            : Tell(outcome, request.Output, clock.Elapsed, terminal);
    }

    /// <summary>
    /// Left alone, the collector first looks through all that lives after a few megabytes: a tenth of the time of a build
    /// with nothing to do. Once these bytes are used, it does what it always does.
    /// </summary>
    private static void CollectLater()
    {
        try
        {
            GC.TryStartNoGCRegion(Unswept);
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // Less memory is allowed than that, or it is not collected as it is; then nothing is changed.
        }
    }
}
