using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Scorecard.Hash;

/// <summary>
/// Lists what stands in a folder of Linux, each with its kind. .NET asks the system once more for each of these, by the whole
/// path, and keeps an object for each.
/// </summary>
/// <param name="folder">The folder; it stays open.</param>
internal ref partial struct FolderListing(OpenFile folder) : IDisposable
{
    // How the system lists what stands in a folder: 19 bytes, then the name and a zero.
    private const int LengthAt = 16;
    private const int KindAt = 18;
    private const int NameAt = 19;
    private const int Room = 16 * 1024;
    private const int LongestName = 255;

    private readonly byte[] _room = ArrayPool<byte>.Shared.Rent(Room);
    private int _next;
    private int _end;

    /// <summary>The name of what is listed now, as the system writes it: with a zero behind it.</summary>
    internal ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The kind of what is listed now.</summary>
    internal StandingKind Kind { get; private set; }

    /// <summary>Goes on to what is listed next, in no order; false if that was all.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="EntryPointNotFoundException">The system's library is too old.</exception>
    /// <exception cref="UntoldKindException">The disk does not tell files from folders.</exception>
    internal bool Next()
    {
        while (_next < _end || IsListedOn())
        {
            var entry = _room.AsSpan(_next.._end);
            _next += MemoryMarshal.Read<ushort>(entry[LengthAt..]);
            var name = entry[NameAt..];
            Name = name[..(name.IndexOf((byte)0) + 1)];
            Kind = KindOf(entry[KindAt]);
            if (!Name.SequenceEqual(".\0"u8) && !Name.SequenceEqual("..\0"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path of what is listed now.</summary>
    /// <param name="above">The folder's own path; empty where paths begin.</param>
    /// <exception cref="IOException">The name is no text: two such names could not be told apart.</exception>
    internal readonly string Path(string above)
    {
        Span<char> name = stackalloc char[LongestName];
        return Utf8.ToUtf16(Name[..^1], name, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            ? string.Concat(above, above.Length > 0 ? "/" : "", name[..length])
            : throw new IOException($"a name in “{above}” is not UTF-8");
    }

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_room);

    private bool IsListedOn()
    {
        var length = List(folder.Number, _room, (nuint)_room.Length);
        (_next, _end) = (0, length < 0 ? throw SystemCall.LastFault() : (int)length);
        return length > 0;
    }

    private static StandingKind KindOf(byte kind) => kind switch
    {
        0 => throw new UntoldKindException(),
        4 => StandingKind.Folder,
        8 => StandingKind.File,
        10 => StandingKind.Link,
        _ => StandingKind.Other,
    };

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    private static partial nint List(int folder, Span<byte> room, nuint length);
}
