using Microsoft.Win32.SafeHandles;
using Scorecard.Publish;

namespace Scorecard.Cli;

/// <summary>Starts the command and turns whatever goes wrong into a sentence and an exit code.</summary>
internal static class Program
{
    internal static int Main(string[] arguments)
    {
        try
        {
            return CommandLine.Run(arguments, Terminal.OfProcess());
        }
        catch (PublishException stopped)
        {
            return Say($"error: {stopped.Message}\n  fix: {stopped.Fix}\n", ExitCode.OurFault);
        }
        catch (OperationCanceledException)
        {
            return Say("stopped; nothing was changed\n", ExitCode.Interrupted);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return Say($"error: the machine refused: {fault.Message}\n", ExitCode.OurFault);
        }
#pragma warning disable CA1031 // The last resort: a fault of ours must not reach readers as a page of code.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Say($"error: a fault of ours, please report it: {fault}\n", ExitCode.OurFault);
        }
    }

    /// <summary>Writes to the error stream itself: the console may be what failed.</summary>
    private static int Say(string words, int exitCode)
    {
        try
        {
            using var handle = new SafeFileHandle(2, ownsHandle: false);
            using var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(words));
        }
        catch (IOException)
        {
            // Nobody is listening; the exit code has to say it.
        }

        return exitCode;
    }
}
