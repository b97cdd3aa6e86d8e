using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Scorecard.Hash;
using Scorecard.Spread;

namespace Scorecard.Publish;

/// <summary>
/// Holds the site that stands to what a build left there, in one walk: each folder is opened from the one above, and its
/// files are opened from there and read whole. That is half the work of asking for everything by its whole path.
/// </summary>
internal static class SiteWalk
{
    // How Linux lists what stands in a folder: 19 bytes, then the name and a zero.
    private const int LengthAt = 16;
    private const int KindAt = 18;
    private const int NameAt = 19;
    private const int Room = 16 * 1024;

    /// <summary>True if these files stand in a folder as we leave files, and nothing else does; null if the system cannot be asked this way.</summary>
    /// <param name="folder">The folder, by its full path.</param>
    /// <param name="left">The files' fingerprints, by their paths in the folder.</param>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    internal static bool? Holds(string folder, IReadOnlyDictionary<string, UInt128> left)
    {
        if (LibC.NoLink is null)
        {
            return null;
        }

        try
        {
            using var open = LibC.OpenFolder(folder);
            var held = Listed(open).Made(entry => Held(open, entry, entry.Name, left)).ToList();
            return held.TrueForAll(files => files is not null) && held.Sum() == left.Count;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or NotSupportedException)
        {
            return null; // an old C library, or a disk that does not tell folders from files
        }
    }

    /// <returns>How many of the files an entry is; null if it is anything else.</returns>
    private static int? Held(SafeFileHandle folder, Entry entry, string path, IReadOnlyDictionary<string, UInt128> left) => entry.Kind switch
    {
        Kind.Unknown => throw new NotSupportedException(),
        Kind.Folder => HeldWithin(folder, entry.Name, path, left),
        Kind.File when left.TryGetValue(path, out var fingerprint) && Has(folder, entry.Name, fingerprint) => 1,
        _ => null,
    };

    private static int? HeldWithin(SafeFileHandle folder, string name, string path, IReadOnlyDictionary<string, UInt128> left)
    {
        using var open = LibC.OpenFrom(folder, name);
        var files = 0;
        foreach (var entry in Listed(open))
        {
            if (Held(open, entry, $"{path}/{entry.Name}", left) is not { } held)
            {
                return null;
            }

            files += held;
        }

        return files == 0 ? null : files;
    }

    private static bool Has(SafeFileHandle folder, string name, UInt128 fingerprint)
    {
        using var file = LibC.OpenFrom(folder, name);
        return StandingFile.IsAsLeft(file) && Fingerprint.Of(file) == fingerprint;
    }

    private static List<Entry> Listed(SafeFileHandle folder)
    {
        var listed = new List<Entry>();
        var room = ArrayPool<byte>.Shared.Rent(Room);
        try
        {
            while (LibC.List(folder, room, (nuint)room.Length) is not 0 and var length)
            {
                Take(length < 0 ? throw LibC.LastFault() : room.AsSpan(0, (int)length), listed);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }

        return listed;
    }

    private static void Take(ReadOnlySpan<byte> room, List<Entry> listed)
    {
        for (; room.Length > 0; room = room[MemoryMarshal.Read<ushort>(room[LengthAt..])..])
        {
            var name = room[NameAt..];
            name = name[..name.IndexOf((byte)0)];
            if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
            {
                listed.Add(new(Encoding.UTF8.GetString(name), (Kind)room[KindAt]));
            }
        }
    }

    private enum Kind : byte
    {
        Unknown = 0,
        Folder = 4,
        File = 8,
    }

    private sealed record Entry(string Name, Kind Kind);
}
