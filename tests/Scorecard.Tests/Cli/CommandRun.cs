using Scorecard.Cli;

namespace Scorecard.Tests.Cli;

/// <summary>One command, typed as an editor types it.</summary>
internal static class CommandRun
{
    internal static (int ExitCode, string Out, string Error) Of(params string[] arguments)
    {
        using var result = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new Terminal(result, error, Screen: null));
        return (exitCode, result.ToString(), error.ToString());
    }
}
