using System.CommandLine;
using Scorecard.Publish.Archives;

namespace Scorecard.Cli;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    private static readonly (string Name, Func<Terminal, Command> Create)[] _commands =
    [
        ("build", BuildCommand.Create),
        ("check", CheckCommand.Create),
        ("publish", PublishCommand.Create),
        ("verify", VerifyCommand.Create),
        ("withdraw", WithdrawCommand.Create),
        ("completion", CompletionCommand.Create),
        ("diff", Diff.DiffCommand.Create),
        ("explain", Explain.ExplainCommand.Create),
        ("init", Init.InitCommand.Create),
        ("schema", Schema.SchemaCommand.Create),
        ("serve", Serve.ServeCommand.Create),
        ("new", terminal => Scaffold.NewCommand.Create(terminal, TimeProvider.System)),
    ];

    internal static int Run(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Publishes a council's monthly performance scorecard as a versioned static site.");
        foreach (var create in Needed(arguments))
        {
            root.Add(create(terminal));
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return WrongUsage(parsed, terminal);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
            });
        }
        catch (ArchiveException broken)
        {
            return VerifyCommand.Tell(broken.Faults, terminal);
        }
    }

    /// <summary>The command that is asked for; all of them if none is, to be listed, completed or suggested.</summary>
    private static IEnumerable<Func<Terminal, Command>> Needed(string[] arguments)
    {
        var asked = _commands.Where(command => arguments is [var first, ..] && first == command.Name).ToList();
        return (asked.Count > 0 ? asked : [.. _commands]).Select(command => command.Create);
    }

    private static int WrongUsage(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"error: {error.Message}");
        }

        terminal.Error.WriteLine("Run `scorecard --help` to see what can be asked.");
        return ExitCode.WrongUsage;
    }
}
