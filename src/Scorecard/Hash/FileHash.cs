using System.Buffers;
using System.Security.Cryptography;

namespace Scorecard.Hash;

/// <summary>Hashes files as they stand on the disk.</summary>
internal static class FileHash
{
    /// <summary>Most files fit; a larger buffer would count as a large object, and those are collected at a high price.</summary>
    private const int Piece = 64 * 1024;

    /// <summary>The SHA-256 of a file, in lower-case hexadecimal digits.</summary>
    internal static string Of(string path)
    {
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var length = RandomAccess.Read(file, buffer, 0);
            return length < buffer.Length && RandomAccess.Read(file, buffer.AsSpan(length), length) == 0
                ? Convert.ToHexStringLower(SHA256.HashData(buffer.AsSpan(0, length)))
                : OfLarge(file, buffer);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    internal static string Of(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    private static string OfLarge(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] buffer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var at = 0L;
        for (int read; (read = RandomAccess.Read(file, buffer, at)) > 0; at += read)
        {
            hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
