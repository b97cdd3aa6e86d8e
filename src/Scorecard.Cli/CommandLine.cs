using System.CommandLine;
using Scorecard.Publish.Archives;

namespace Scorecard.Cli;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    internal static int Run(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Publishes a council's monthly performance scorecard as a versioned static site.")
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            PublishCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            WithdrawCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            Diff.DiffCommand.Create(terminal),
            Explain.ExplainCommand.Create(terminal),
            Init.InitCommand.Create(terminal),
            Schema.SchemaCommand.Create(terminal),
            Serve.ServeCommand.Create(terminal),
            Scaffold.NewCommand.Create(terminal, TimeProvider.System),
        };
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
