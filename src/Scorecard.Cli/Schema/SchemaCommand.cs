using System.CommandLine;
using Scorecard.Cli.Scaffold;

namespace Scorecard.Cli.Schema;

/// <summary><c>scorecard schema</c>: what may stand in each file, for editors and other programs.</summary>
internal static class SchemaCommand
{
    internal static Command Create(Terminal terminal)
    {
        var schemas = SchemaFiles.All();
        var name = new Argument<string?>("name")
        {
            Description = $"One of {string.Join(", ", schemas.Select(s => s.Name))}; all if not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.CompletionSources.Add([.. schemas.Select(s => s.Name)]);
        name.Validators.Add(found =>
        {
            if (found.Tokens is [{ Value: var asked }] && schemas.All(s => s.Name != asked))
            {
                found.AddError($"“{asked}” is not one of {string.Join(", ", schemas.Select(s => s.Name))}");
            }
        });
        var output = new Option<string?>("--output") { Description = "Write the schemas into this folder.", HelpName = "DIR" };
        var command = new Command(
            "schema",
            "Print what may stand in each file: JSON Schema for YAML, Table Schema and CSVW for results.\n\n"
                + "Example: scorecard schema --output schema")
        { name, output };
        command.SetAction(parsed => Run(
            [.. schemas.Where(s => parsed.GetValue(name) is not { } asked || s.Name == asked)],
            parsed.GetValue(name) is not null,
            parsed.GetValue(output),
            terminal));
        return command;
    }

    private static int Run(IReadOnlyList<SchemaFile> schemas, bool isOne, string? output, Terminal terminal)
    {
        if (output is not null)
        {
            Write(schemas, Path.GetFullPath(output));
        }

        foreach (var schema in schemas)
        {
            terminal.Out.Write((output, isOne) switch
            {
                (not null, _) => $"wrote {schema.FileName}\n",
                (null, true) => schema.Text,
                _ => $"{schema.Name,-14}{schema.Describes}\n",
            });
        }

        return ExitCode.Done;
    }

    /// <summary>Schemas are made, not written by hand: one that stands there is replaced.</summary>
    private static void Write(IReadOnlyList<SchemaFile> schemas, string folder) =>
        PlannedFiles.Write(folder, [.. schemas.Select(s => new Planned(s.FileName, s.Text, Old(Path.Combine(folder, s.FileName))))]);

    private static string? Old(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
