using Scorecard.Publish;

namespace Scorecard.Cli;

/// <summary>Puts what broke a command down into a sentence and an exit code.</summary>
internal static class Faults
{
    internal static (string Words, int ExitCode) Explain(Exception fault) => Telling(fault) switch
    {
        PublishException stopped => ($"error: {stopped.Message}\n    fix: {stopped.Fix}\n", ExitCode.OurFault),
        OperationCanceledException => ("stopped; the old site stands\n", ExitCode.Interrupted),
        IOException or UnauthorizedAccessException or OutOfMemoryException =>
            ($"error: the machine refused: {Telling(fault).Message}\n", ExitCode.OurFault),
        var ours => (
            $"error: a fault of ours: {ours.GetType().Name}: {ours.Message}\n"
                + "    fix: please report it; run again with SCORECARD_DETAILS=1 to see where it happened\n",
            ExitCode.OurFault),
    };

    /// <summary>The fault that says most: ours with its fix, otherwise the first that happened.</summary>
    private static Exception Telling(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is PublishException)
            {
                return inner;
            }
        }

        return fault.GetBaseException();
    }
}
