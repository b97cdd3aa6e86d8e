using Scorecard.Domain;

namespace Scorecard.Cli.Scaffold;

/// <summary>Declares the next version of each edition that one correction changes: same kind, date and reason in each.</summary>
internal static class Corrections
{
    internal static int Declare(Terminal terminal, string root, IReadOnlyList<Month> months, NextVersion next)
    {
        if (next.Reason.Length == 0)
        {
            throw new Refusal("the reason is empty", "say in one sentence what was wrong and what is right now");
        }

        var files = months.Select(m => Planned(root, m, next)).ToList();
        PlannedFiles.Write(root, files);
        foreach (var file in files)
        {
            terminal.Out.WriteLine($"changed {file.Path}");
        }

        var found = BuildPipeline.Check(root).Findings.Where(f => files.Any(p => p.Path == f.Location.File)).ToList();
        FindingsPrinter.Print(found, terminal);
        return found.Any(f => f.Severity == Diagnostics.Severity.Error) ? ExitCode.ErrorsInTheInputs : ExitCode.Done;
    }

    private static Planned Planned(string root, Month month, NextVersion next)
    {
        var path = $"content/editions/{month}/edition.yaml";
        var full = Path.Combine(root, path);
        if (!File.Exists(full))
        {
            throw new Refusal($"there is no “{path}”", "name an edition that has been published");
        }

        var text = File.ReadAllText(full);
        return new Planned(path, VersionsText.Added(path, text, next), text);
    }
}
