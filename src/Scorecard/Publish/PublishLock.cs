using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Scorecard.Hash;

namespace Scorecard.Publish;

/// <summary>
/// Lets one run at a time publish beside a folder. The folder above the output itself is locked, so that no lock file is
/// left by a run that is killed; Windows locks a file that it removes by itself.
/// </summary>
public sealed class PublishLock : IDisposable
{
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(50);

    private readonly SafeFileHandle _handle;

    private PublishLock(SafeFileHandle handle) => _handle = handle;

    /// <summary>False on the rare file share that cannot lock a folder.</summary>
    public bool IsHeld { get; private set; } = true;

    public static PublishLock Take(LockedFolder folder, TimeSpan patience, Action? onWaiting, CancellationToken cancellation)
    {
        var tries = Math.Max(1, patience.Ticks / _step.Ticks);
        for (var tried = 0L; tried < tries; tried++)
        {
            if (TryTake(folder) is { } taken)
            {
                return taken;
            }

            if (tried == 0)
            {
                onWaiting?.Invoke();
            }

            cancellation.WaitHandle.WaitOne(_step);
            cancellation.ThrowIfCancellationRequested();
        }

        throw new PublishException(
            $"another run is publishing beside “{folder.Shown}” and does not finish", "wait for it or end it, then build again");
    }

    /// <summary>Has every file written so far reach the disk, in one go.</summary>
    public void FlushDisk()
    {
        if (OperatingSystem.IsLinux() && LibC.FlushDisk(_handle) != 0 && Marshal.GetLastPInvokeError() != LibC.NotImplemented)
        {
            throw SystemCall.LastFault();
        }
    }

    /// <summary>Has the names in the folder reach the disk.</summary>
    /// <returns>False if the system could not promise that.</returns>
    public bool TryFlushNames() => OperatingSystem.IsWindows() || LibC.Flush(_handle) == 0;

    public void Dispose() => _handle.Dispose();

    private static PublishLock? TryTake(LockedFolder folder) =>
        OperatingSystem.IsWindows() ? TryTakeFile(folder) : TryTakeFolder(folder);

    private static PublishLock? TryTakeFile(LockedFolder folder)
    {
        try
        {
            return new PublishLock(File.OpenHandle(
                folder.File,
                FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose));
        }
        catch (IOException busy) when ((busy.HResult & 0xFFFF) == 32)
        {
            return null;
        }
    }

    private static PublishLock? TryTakeFolder(LockedFolder folder)
    {
        var handle = LibC.OpenFolder(folder.Full);
        while (LibC.Lock(handle, LibC.LockExclusivelyOrFail) != 0)
        {
            var errno = Marshal.GetLastPInvokeError();
            if (errno == LibC.WouldBlock)
            {
                handle.Dispose();
                return null;
            }

            if (errno != LibC.Interrupted)
            {
                return new PublishLock(handle) { IsHeld = false };
            }
        }

        return new PublishLock(handle);
    }
}
