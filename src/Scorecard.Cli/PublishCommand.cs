using System.CommandLine;
using System.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Cli;

/// <summary><c>scorecard publish</c>: freezes declared versions into site/, then builds.</summary>
internal static class PublishCommand
{
    internal static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var editions = new Argument<string[]>("EDITION")
        {
            Description = "The months to publish, such as 2017-04; every declared version that is not yet in site/ if none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        editions.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Month.TryParse(token.Value, out _)))
            {
                result.AddError($"“{token.Value}” is not a month; write it as 2017-04");
            }
        });
        var command = new Command("publish", "Freeze every declared version that site/ does not hold, then build the site.\n\nExample: scorecard publish 2017-04") { editions };
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(options.Request(parsed), Months(parsed.GetValue(editions)!), terminal, cancellation)));
        return command;
    }

    private static HashSet<Month> Months(string[] editions) =>
        [.. editions.Select(text => Month.TryParse(text, out var month) ? month : default)];

    /// <summary>What was frozen before the site could not be built stays frozen.</summary>
    private static int Refuse(PublishOutcome outcome, Terminal terminal)
    {
        if (outcome.Build is null || outcome.Published.Count == 0)
        {
            return BuildCommand.Refuse(outcome.Build?.Check ?? outcome.Check, terminal);
        }

        terminal.Error.WriteLine($"Published {string.Join(", ", outcome.Published)}. {Summary.Of(outcome.Build.Check)}. The site was not built.");
        return ExitCode.ErrorsInTheInputs;
    }

    private static int Run(BuildRequest request, HashSet<Month> editions, Terminal terminal, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var outcome = Progress.While(terminal, say => PublishPipeline.Publish(request with { OnProgress = say }, editions, cancellation));
        FindingsPrinter.Print(outcome.Check.Findings.Union(outcome.Build?.Check.Findings ?? []), terminal);
        if (outcome.Build?.Written is null)
        {
            return Refuse(outcome, terminal);
        }

        if (editions.FirstOrDefault(month => !outcome.Check.Book!.Editions.Any(e => e.Month == month)) is var unknown && unknown != default)
        {
            terminal.Error.WriteLine($"warning: there is no edition {unknown}");
        }

        terminal.Out.WriteLine(outcome.Published.Count == 0
            ? "Nothing to publish: site/ holds every declared version."
            : $"Published {string.Join(", ", outcome.Published)}.");
        return BuildCommand.Tell(outcome.Build, request.Output, clock.Elapsed, terminal);
    }
}
