using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Scorecard.Hash;

namespace Scorecard.Publish;

/// <summary>The few calls of Linux and macOS that .NET does not offer: locking a folder, exchanging two, flushing one, a file's second name, and removing one from a folder that is open.</summary>
internal static partial class LibC
{
    public const int Interrupted = 4;
    public const int InvalidArgument = 22;
    public const int LockExclusivelyOrFail = 2 | 4;

    /// <summary>For <see cref="Unlink"/> on Linux: what is to go is no folder.</summary>
    public const int File = 0;

    /// <summary>For <see cref="Unlink"/> on Linux: what is to go is a folder, and empty.</summary>
    public const int Folder = 0x200;

    private const uint ExchangeOnLinux = 2;
    private const uint ExchangeOnMac = 2;
    private const int CurrentFolder = -100;

    public static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    public static int NotImplemented => OperatingSystem.IsLinux() ? 38 : 78;

    public static int NotSupported => OperatingSystem.IsLinux() ? 95 : 45;

    private static int CloseOnExec => OperatingSystem.IsLinux() ? 0x80000 : 0x1000000;

    public static SafeFileHandle OpenFolder(string path) => SystemCall.Opened(Open(path, CloseOnExec));

    public static int Exchange(string one, string other) => OperatingSystem.IsMacOS()
        ? RenameOnMac(one, other, ExchangeOnMac)
        : RenameOnLinux(CurrentFolder, one, CurrentFolder, other, ExchangeOnLinux);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    public static partial int Lock(SafeFileHandle folder, int operation);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Flush(SafeFileHandle folder);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int FlushDisk(SafeFileHandle folder);

    /// <summary>Gives a file a second name: both are the same bytes on the disk.</summary>
    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string old, string added);

    /// <summary>Removes what has a name, with a zero behind it, in an open folder.</summary>
    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true)]
    public static partial int Unlink(int folder, ReadOnlySpan<byte> name, int what);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameOnLinux(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libSystem", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameOnMac(string one, string other, uint flags);
}
