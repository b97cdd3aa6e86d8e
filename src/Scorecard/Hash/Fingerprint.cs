using System.Buffers;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Scorecard.Hash;

/// <summary>
/// Tells whether a file is still what a build met or left: 128 bits (XXH3) that no accident leaves the same, had ten times sooner
/// than a SHA-256. Against malice it is no proof, and none is asked of it: who can change the files can change the record.
/// </summary>
internal static class Fingerprint
{
    private const int Room = 64 * 1024;

    /// <summary>Of these bytes.</summary>
    internal static UInt128 Of(ReadOnlyMemory<byte> bytes) => XxHash128.HashToUInt128(bytes.Span);

    /// <summary>Of a file as it stands on the disk.</summary>
    internal static UInt128 Of(string path)
    {
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        return Of(file);
    }

    /// <summary>Of an open file, from its beginning to where nothing more is read: some disks give less than was asked for.</summary>
    internal static UInt128 Of(SafeFileHandle file)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Room);
        try
        {
            var length = 0;
            while (length < buffer.Length && RandomAccess.Read(file, buffer.AsSpan(length), length) is > 0 and var read)
            {
                length += read;
            }

            return length < buffer.Length ? Of(buffer.AsMemory(0, length)) : OfLarge(file, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <param name="file">The file.</param>
    /// <param name="buffer">Full of its first bytes.</param>
    private static UInt128 OfLarge(SafeFileHandle file, byte[] buffer)
    {
        var hash = new XxHash128();
        var read = buffer.Length;
        for (long at = read; read > 0; at += read)
        {
            hash.Append(buffer.AsSpan(0, read));
            read = RandomAccess.Read(file, buffer, at);
        }

        return hash.GetCurrentHashAsUInt128();
    }
}
