using System.CommandLine;
using Scorecard.Cli.Scaffold;
using Scorecard.Cli.Schema;

namespace Scorecard.Cli.Init;

/// <summary><c>scorecard init</c>: a working starter with one measure and one month.</summary>
internal static class InitCommand
{
    private const string Prefix = "starter/";

    internal static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("dir") { Description = "Where; the current folder if not given.", DefaultValueFactory = _ => ".", HelpName = "DIR" };
        var command = new Command(
            "init",
            "Make a working starter: one measure, one month, workflows; overwrite nothing.\n\nExample: scorecard init our-scorecard")
        { folder };
        command.SetAction(parsed => Scaffolding.Guard(terminal, () => Run(parsed.GetValue(folder)!, terminal)));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        IReadOnlyList<Planned> files = [.. Starter(), .. SchemaFiles.Planned()];
        PlannedFiles.Write(Path.GetFullPath(folder), files);
        foreach (var file in files)
        {
            terminal.Out.WriteLine($"made {file.Path}");
        }

        terminal.Out.WriteLine($"\nTo do:\n  scorecard serve{(folder == "." ? "" : $" --root \"{folder}\"")}\n  data/scorecard.yaml: title, authority, address, contact");
        return ExitCode.Done;
    }

    private static IEnumerable<Planned> Starter()
    {
        var assembly = typeof(InitCommand).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(n => (Resource: n, Path: n.Replace('\\', '/')))
            .Where(n => n.Path.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(n => n.Path, StringComparer.Ordinal)
            .Select(n => new Planned(n.Path[Prefix.Length..], Text(assembly.GetManifestResourceStream(n.Resource)!)));
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
