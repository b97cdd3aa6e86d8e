using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Scorecard.Hash;

/// <summary>
/// A file or folder of Linux that is open, known by its number alone: thousands are opened in a walk, and nothing has to be
/// cleared away for them. No link is followed and no pipe waited for.
/// </summary>
/// <param name="number">The number that the system gave it.</param>
internal readonly partial struct OpenFile(int number) : IBytes, IDisposable
{
    private const int CloseOnExec = 0x80000;
    private const int CurrentFolder = -100;

    // What statx is asked for, and where it tells it: the same on every kind of machine.
    private const int OfItself = 0x1000;
    private const uint RightsAndLength = 0x2 | 0x200;
    private const int RightsAt = 28;
    private const int LengthAt = 40;
    private const int Told = 256;
    private const int AllRights = 0xFFF;

    private const int Interrupted = 4;

    /// <summary>
    /// The flags for “neither a link nor a pipe to wait for”, and for “a folder and nothing else”; null where they are not known to us.
    /// </summary>
    private static (int Plain, int Folder)? Flags => (OperatingSystem.IsLinux(), RuntimeInformation.ProcessArchitecture) switch
    {
        (true, Architecture.X64) => (0x20800, 0x10000),
        (true, Architecture.Arm64) => (0x8800, 0x4000),
        _ => null,
    };

    /// <summary>True if files can be opened so.</summary>
    internal static bool IsPossible => Flags is not null;

    /// <summary>The number that the system gave it.</summary>
    internal int Number => number;

    /// <summary>Opens a folder; a link to one is followed.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static OpenFile At(string folder) => Open(CurrentFolder, Named(folder), Flags!.Value.Folder);

    /// <summary>Opens a folder, unless it is a link.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static OpenFile Within(string folder) => Open(CurrentFolder, Named(folder), Flags!.Value.Folder | Flags.Value.Plain);

    /// <summary>Opens what stands in a folder, unless it is a link.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name, with a zero behind it.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static OpenFile In(OpenFile folder, ReadOnlySpan<byte> name) => Open(folder.Number, name, Flags!.Value.Plain);

    /// <summary>Opens a file by its path, unless it is a link, for the framework to read.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static SafeFileHandle Handle(string path) => new(Open(CurrentFolder, Named(path), Flags!.Value.Plain).Number, ownsHandle: true);

    /// <summary>A name or path as the system reads it: with a zero behind it.</summary>
    internal static ReadOnlySpan<byte> Named(string name) => Encoding.UTF8.GetBytes($"{name}\0");

    /// <summary>True if the system tells who may do what with it; some containers forbid the question.</summary>
    /// <exception cref="EntryPointNotFoundException">The system's library is too old.</exception>
    internal bool IsTold() => Ask(stackalloc byte[Told]);

    /// <summary>Who may do what with it, and how many bytes it has.</summary>
    /// <exception cref="IOException">The disk does not tell.</exception>
    internal (UnixFileMode Rights, long Length) Standing()
    {
        Span<byte> told = stackalloc byte[Told];
        return Ask(told)
            ? ((UnixFileMode)(MemoryMarshal.Read<ushort>(told[RightsAt..]) & AllRights), MemoryMarshal.Read<long>(told[LengthAt..]))
            : throw SystemCall.LastFault();
    }

    /// <inheritdoc />
    public int Read(Span<byte> room, long at)
    {
        nint read;
        do
        {
            read = Read(number, room, (nuint)room.Length, at);
        }
        while (IsInterrupted(read));

        return read >= 0 ? (int)read : throw SystemCall.LastFault();
    }

    public void Dispose() => _ = Close(number);

    private bool Ask(Span<byte> told) => Stat(number, "\0"u8, OfItself, RightsAndLength, told) == 0;

    private static OpenFile Open(int folder, ReadOnlySpan<byte> name, int how)
    {
        int opened;
        do
        {
            opened = OpenAt(folder, name, CloseOnExec | how);
        }
        while (IsInterrupted(opened));

        return opened >= 0 ? new(opened) : throw SystemCall.LastFault();
    }

    private static bool IsInterrupted(nint result) => result < 0 && Marshal.GetLastPInvokeError() == Interrupted;

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true)]
    private static partial int OpenAt(int folder, ReadOnlySpan<byte> name, int flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static partial int Stat(int folder, ReadOnlySpan<byte> name, int how, uint wanted, Span<byte> told);

    [LibraryImport("libc", EntryPoint = "pread64", SetLastError = true)]
    private static partial nint Read(int file, Span<byte> room, nuint length, long at);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
