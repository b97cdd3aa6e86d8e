namespace Scorecard.Cli.Scaffold;

/// <summary>What was asked cannot be done, and what can be done instead. Nothing was written.</summary>
internal sealed class Refusal(string message, string fix) : Exception(message)
{
    internal string Fix { get; } = fix;
}
