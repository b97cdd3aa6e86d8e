using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Scorecard.Hash;

/// <summary>
/// A folder of Linux that is open: what stands in it is listed with its kind and opened by its name alone, no link is
/// followed and no pipe waited for. .NET asks once more for each of these, by the whole path.
/// </summary>
internal sealed partial class OpenFolder : IDisposable
{
    // How the system lists what stands in a folder: 19 bytes, then the name and a zero.
    private const int LengthAt = 16;
    private const int KindAt = 18;
    private const int NameAt = 19;
    private const int Room = 16 * 1024;

    private const int CloseOnExec = 0x80000;
    private const int CurrentFolder = -100;

    private readonly SafeFileHandle _handle;

    private OpenFolder(SafeFileHandle handle) => _handle = handle;

    /// <summary>The words for “neither a link nor a pipe to wait for”; null where they are not known to us.</summary>
    private static int? Plain => (OperatingSystem.IsLinux(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, Architecture.X64) => 0x20800,
        (true, Architecture.Arm64) => 0x8800,
        _ => null,
    };

    /// <summary>True if folders can be opened so.</summary>
    internal static bool IsPossible => Plain is not null;

    /// <summary>Opens a folder; a link to one is followed.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static OpenFolder At(string path) => new(SystemCall.Opened(Open(CurrentFolder, path, CloseOnExec)));

    /// <summary>Opens a file by its path, unless it is a link.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static SafeFileHandle FileAt(string path) => SystemCall.Opened(Open(CurrentFolder, path, CloseOnExec | Plain!.Value));

    /// <summary>Opens a folder that stands in this one, unless it is a link.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal OpenFolder Folder(string name) => new(File(name));

    /// <summary>Opens a file that stands in this folder, unless it is a link.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal SafeFileHandle File(string name) => SystemCall.Opened(Open(_handle, name, CloseOnExec | Plain!.Value));

    public void Dispose() => _handle.Dispose();

    /// <summary>The names of all that stands in it, in no order.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="EntryPointNotFoundException">The system's library is too old.</exception>
    /// <exception cref="UntoldKindException">The disk does not tell files from folders.</exception>
    internal List<(string Name, StandingKind Kind)> List()
    {
        var listed = new List<(string, StandingKind)>();
        var room = ArrayPool<byte>.Shared.Rent(Room);
        try
        {
            while (List(_handle, room, (nuint)room.Length) is not 0 and var length)
            {
                Take(length < 0 ? throw SystemCall.LastFault() : room.AsSpan(0, (int)length), listed);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }

        return listed;
    }

    private static void Take(ReadOnlySpan<byte> room, List<(string, StandingKind)> listed)
    {
        for (; room.Length > 0; room = room[MemoryMarshal.Read<ushort>(room[LengthAt..])..])
        {
            var name = room[NameAt..];
            name = name[..name.IndexOf((byte)0)];
            if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
            {
                listed.Add((Encoding.UTF8.GetString(name), KindOf(room[KindAt])));
            }
        }
    }

    private static StandingKind KindOf(byte kind) => kind switch
    {
        0 => throw new UntoldKindException(),
        4 => StandingKind.Folder,
        8 => StandingKind.File,
        10 => StandingKind.Link,
        _ => StandingKind.Other,
    };

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(SafeFileHandle folder, string name, int flags);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(int folder, string path, int flags);

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    private static partial nint List(SafeFileHandle folder, byte[] room, nuint length);
}
