using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Scorecard.Hash;

/// <summary>What a call of the system came to.</summary>
internal static class SystemCall
{
    /// <summary>Why the last call failed.</summary>
    internal static IOException LastFault()
    {
        var errno = Marshal.GetLastPInvokeError();
        return new IOException(Marshal.GetPInvokeErrorMessage(errno), errno);
    }

    /// <summary>What was opened.</summary>
    /// <exception cref="IOException">It was not.</exception>
    internal static SafeFileHandle Opened(SafeFileHandle handle)
    {
        if (!handle.IsInvalid)
        {
            return handle;
        }

        var fault = LastFault();
        handle.Dispose();
        throw fault;
    }
}
