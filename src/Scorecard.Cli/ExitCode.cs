namespace Scorecard.Cli;

/// <summary>What the process tells whoever started it.</summary>
internal static class ExitCode
{
    internal const int Done = 0;
    internal const int ErrorsInTheInputs = 1;
    internal const int WrongUsage = 2;
    internal const int ArchiveNotIntact = 3;
    internal const int OurFault = 70;
    internal const int Interrupted = 130;
}
