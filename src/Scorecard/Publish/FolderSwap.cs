using System.Runtime.InteropServices;
using Scorecard.Hash;

namespace Scorecard.Publish;

/// <summary>
/// Puts a whole new site in the old one's place. Where the system can exchange two folders, that is one stroke. Elsewhere
/// it is two steps, and whoever finds the first done without the second undoes it.
/// </summary>
public static class FolderSwap
{
    /// <returns>True if the site was there at every moment.</returns>
    public static bool Swap(OutputFolder output, string staged)
    {
        if (!Directory.Exists(output.Full))
        {
            Directory.Move(staged, output.Full);
            return true;
        }

        if (TryExchange(staged, output.Full))
        {
            return true;
        }

        SetAside(output);
        PutInPlace(output, staged);
        return false;
    }

    public static void SetAside(OutputFolder output) => Directory.Move(output.Full, output.Previous);

    public static void PutInPlace(OutputFolder output, string staged)
    {
        try
        {
            Directory.Move(staged, output.Full);
        }
        catch
        {
            Recover(output);
            throw;
        }
    }

    /// <summary>Puts an old site back that was set aside by a run that came no further.</summary>
    public static void Recover(OutputFolder output)
    {
        if (Directory.Exists(output.Previous) && !Path.Exists(output.Full))
        {
            Directory.Move(output.Previous, output.Full);
        }
    }

    /// <summary>Exchanges two folders at a stroke.</summary>
    /// <returns>False where the system cannot do that.</returns>
    public static bool TryExchange(string one, string other)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            return LibC.Exchange(one, other) == 0 || (CannotExchange() ? false : throw SystemCall.LastFault());
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
    }

    private static bool CannotExchange()
    {
        var errno = Marshal.GetLastPInvokeError();
        return errno == LibC.InvalidArgument || errno == LibC.NotImplemented || errno == LibC.NotSupported;
    }
}
