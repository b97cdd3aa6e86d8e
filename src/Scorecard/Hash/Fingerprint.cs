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
    private const int Untold = 0;

    /// <summary>Of these bytes.</summary>
    internal static UInt128 Of(ReadOnlyMemory<byte> bytes) => XxHash128.HashToUInt128(bytes.Span);

    /// <summary>Of a file as it stands on the disk.</summary>
    internal static UInt128 Of(string path)
    {
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        return Of(file);
    }

    /// <summary>Of an open file, from its beginning to where nothing more is read.</summary>
    internal static UInt128 Of(SafeFileHandle file) => Of(new Handled(file), Untold);

    /// <summary>Of an open file, from its beginning to its end.</summary>
    /// <param name="file">The file.</param>
    /// <param name="length">How many bytes it has; 0 if its disk does not tell, so that it is read until nothing comes any more.</param>
    internal static UInt128 Of<TFile>(TFile file, long length)
        where TFile : IBytes
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Room);
        try
        {
            var known = 0;
            while (known < buffer.Length && file.Read(buffer.AsSpan(known), known) is > 0 and var read)
            {
                known += read;
                if (known == length)
                {
                    return Of(buffer.AsMemory(0, known));
                }
            }

            return known < buffer.Length ? Of(buffer.AsMemory(0, known)) : OfLarge(file, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <param name="file">The file.</param>
    /// <param name="buffer">Full of its first bytes.</param>
    private static UInt128 OfLarge<TFile>(TFile file, byte[] buffer)
        where TFile : IBytes
    {
        var hash = new XxHash128();
        var read = buffer.Length;
        for (long at = read; read > 0; at += read)
        {
            hash.Append(buffer.AsSpan(0, read));
            read = file.Read(buffer, at);
        }

        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>A file that the framework has opened.</summary>
    private readonly struct Handled(SafeFileHandle file) : IBytes
    {
        public int Read(Span<byte> room, long at) => RandomAccess.Read(file, room, at);
    }
}
