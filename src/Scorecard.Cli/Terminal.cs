using Spectre.Console;

namespace Scorecard.Cli;

/// <summary>Where results, findings and progress are written.</summary>
/// <param name="Out">The result.</param>
/// <param name="Error">Findings and progress, as plain text.</param>
/// <param name="Screen">The error stream as a screen with colours; null if it is not one.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, IAnsiConsole? Screen)
{
    internal static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
}
