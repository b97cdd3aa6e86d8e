using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Scorecard.Cli;

/// <summary>
/// Starts the command, and if it breaks down says so in a sentence. It uses nothing but the core library: when the machine
/// refuses files, no other can be loaded.
/// </summary>
internal static class Program
{
    private const string DetailsVariable = "SCORECARD_DETAILS";

    internal static int Main(string[] arguments)
    {
#pragma warning disable CA1031 // The last resort: no fault may reach readers as a page of code.
        try
        {
            return Run(arguments);
        }
        catch (Exception fault)
        {
            return Explain(fault);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(string[] arguments) =>
        arguments is ["--version"] ? TellVersion() : CommandLine.Run(arguments, Terminal.OfProcess());

    /// <summary>Scripts ask for it before every run: nothing else is loaded for the answer.</summary>
    private static int TellVersion()
    {
        using var stream = Console.OpenStandardOutput();
        stream.Write(Encoding.UTF8.GetBytes($"{ProgramVersion.Text}\n"));
        return ExitCode.Done;
    }

    private static int Explain(Exception fault)
    {
        try
        {
            var (words, exitCode) = Faults.Explain(fault);
            Say(words);
            return exitCode;
        }
        catch (Exception)
        {
            Say($"error: the command broke down: {fault.GetBaseException().Message}\n");
            return ExitCode.OurFault;
        }
        finally
        {
            if (Environment.GetEnvironmentVariable(DetailsVariable) is not null)
            {
                Say($"{fault}\n");
            }
        }
    }

    /// <summary>Writes to the error stream; if the console is what failed, to its file itself.</summary>
    private static void Say(string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        try
        {
            using var stream = Console.OpenStandardError();
            stream.Write(bytes);
        }
        catch (Exception)
        {
            SayPlainly(bytes);
        }
    }

    private static void SayPlainly(byte[] bytes)
    {
        try
        {
            using var handle = new SafeFileHandle(2, ownsHandle: false);
            using var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            stream.Write(bytes);
        }
        catch (Exception)
        {
            // Nobody can be told; the exit code has to say it.
        }
    }
#pragma warning restore CA1031
}
