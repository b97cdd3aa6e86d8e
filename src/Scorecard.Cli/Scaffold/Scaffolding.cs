using Scorecard.Domain;

namespace Scorecard.Cli.Scaffold;

/// <summary>Runs what makes files, and tells what it made or why it made nothing.</summary>
internal static class Scaffolding
{
    internal static int Run(Terminal terminal, string root, Func<Scorebook, Scaffolded> plan) => Guard(terminal, () =>
    {
        var check = BuildPipeline.Check(root);
        if (check.Book is null)
        {
            FindingsPrinter.Print(check.Findings, terminal);
            throw new Refusal("the inputs have errors", "mend them first: what is made follows from what is there");
        }

        var made = plan(check.Book);
        PlannedFiles.Write(root, made.Files);
        Tell(terminal, made);
        return ExitCode.Done;
    });

    internal static int Guard(Terminal terminal, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Refusal refusal)
        {
            terminal.Error.WriteLine($"error: {refusal.Message}");
            terminal.Error.WriteLine($"    fix: {refusal.Fix}");
            return ExitCode.ErrorsInTheInputs;
        }
    }

    private static void Tell(Terminal terminal, Scaffolded made)
    {
        foreach (var file in made.Files)
        {
            terminal.Out.WriteLine($"{(file.Replaces is null ? "made" : "changed")} {file.Path}");
        }

        terminal.Out.WriteLine(made.Files.Count == 0 ? "Nothing is missing; nothing was made." : "\nTo do:");
        foreach (var line in made.Files.Count == 0 ? [] : made.ToDo)
        {
            terminal.Out.WriteLine($"  {line}");
        }
    }
}
