using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Scorecard.Publish;

/// <summary>The few calls of Linux and macOS that .NET does not offer: locking a folder, exchanging two, flushing one, a file's second name, opening
/// no link, and opening and listing from an open folder.</summary>
internal static partial class LibC
{
    public const int Interrupted = 4;
    public const int InvalidArgument = 22;
    public const int LockExclusivelyOrFail = 2 | 4;

    private const uint ExchangeOnLinux = 2;
    private const uint ExchangeOnMac = 2;
    private const int CurrentFolder = -100;

    public static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    public static int NotImplemented => OperatingSystem.IsLinux() ? 38 : 78;

    public static int NotSupported => OperatingSystem.IsLinux() ? 95 : 45;

    /// <summary>Opens neither a link nor waits for a pipe; null where these words are not known to us.</summary>
    public static int? NoLink => (OperatingSystem.IsLinux(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, Architecture.X64) => 0x20800,
        (true, Architecture.Arm64) => 0x8800,
        _ => null,
    };

    private static int CloseOnExec => OperatingSystem.IsLinux() ? 0x80000 : 0x1000000;

    public static IOException LastFault()
    {
        var errno = Marshal.GetLastPInvokeError();
        return new IOException(Marshal.GetPInvokeErrorMessage(errno), errno);
    }

    public static SafeFileHandle OpenFolder(string path) => OpenFile(path, 0);

    public static SafeFileHandle OpenFile(string path, int flags) => Opened(Open(path, CloseOnExec | flags));

    /// <summary>Opens what stands in a folder, unless it is a link. Only where <see cref="NoLink"/> is known.</summary>
    public static SafeFileHandle OpenFrom(SafeFileHandle folder, string name) => Opened(OpenFrom(folder, name, CloseOnExec | NoLink!.Value));

    private static SafeFileHandle Opened(SafeFileHandle handle)
    {
        if (!handle.IsInvalid)
        {
            return handle;
        }

        var fault = LastFault();
        handle.Dispose();
        throw fault;
    }

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

    /// <summary>Lists some more of what stands in a folder, as Linux writes it; 0 when there is no more, below it at a fault.</summary>
    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    public static partial nint List(SafeFileHandle folder, byte[] room, nuint length);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle OpenFrom(SafeFileHandle folder, string name, int flags);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameOnLinux(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libSystem", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameOnMac(string one, string other, uint flags);
}
