namespace Scorecard.Cli.Explain;

/// <summary>What was asked for is not there, and what could be asked for instead.</summary>
internal sealed class Unexplained(string message, string fix) : Exception(message)
{
    internal string Fix { get; } = fix;
}
