using System.CommandLine;
using System.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Cli;

/// <summary><c>scorecard build</c>: checks the inputs and writes the site.</summary>
internal static class BuildCommand
{
    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var output = new Option<string?>("--output")
        {
            Description = "The folder that becomes the site; _site in the root if not given.",
            HelpName = "DIR",
        };
        var drafts = new Option<bool>("--drafts") { Description = "Show editions that declare no version yet, marked Draft." };
        var audience = new Option<string>("--audience")
        {
            Description = "public (unrestricted editions only) or intranet (every edition, marked with its classification).",
            DefaultValueFactory = _ => "public",
        };
        audience.AcceptOnlyFromAmong("public", "intranet");
        var clean = new Option<bool>("--clean")
        {
            Description = "Replace the output folder even if it holds files that Scorecard did not make.",
        };
        var command = new Command("build", "Check the inputs and build the site.") { root, output, drafts, audience, clean };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            Request(parsed.GetValue(root)!, parsed.GetValue(output)) with
            {
                Drafts = parsed.GetValue(drafts),
                Audience = parsed.GetValue(audience) == "intranet" ? Audience.Intranet : Audience.Public,
                TakeOver = parsed.GetValue(clean),
            },
            terminal,
            cancellation)));
        return command;
    }

    private static BuildRequest Request(string root, string? output)
    {
        var folder = Path.GetFullPath(root);
        return new BuildRequest(folder, output is null ? Path.Combine(folder, "_site") : Path.GetFullPath(output));
    }

    private static int Run(BuildRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var outcome = Progress.While(terminal, say => BuildPipeline.Build(request with { OnProgress = say }, cancellation));
        FindingsPrinter.Print(outcome.Check.Findings, terminal);
        if (outcome.Written is null)
        {
            terminal.Error.WriteLine($"{Summary.Of(outcome.Check)}. Nothing was written.");
            return ExitCode.ErrorsInTheInputs;
        }

        foreach (var warning in outcome.Written.Warnings)
        {
            terminal.Error.WriteLine($"warning: {warning}");
        }

        terminal.Out.WriteLine(Summary.Of(outcome, request.Output, clock.Elapsed));
        return ExitCode.Done;
    }
}
