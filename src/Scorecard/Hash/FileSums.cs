using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Scorecard.Hash;

/// <summary>
/// The SHA-256 of files in memory whose last bytes may still change: what comes before those is hashed once.
/// </summary>
internal sealed class FileSums
{
    /// <summary>A one bit and the length, in bits, close a hash.</summary>
    private const int Closing = 1 + sizeof(ulong);

    private readonly Begun[] _files;
    private readonly string[] _sums;

    /// <summary>Begins with what is settled of each file.</summary>
    /// <param name="files">The files, and how many bytes of each will not change, from 0 to its length.</param>
    internal FileSums(IEnumerable<(ReadOnlyMemory<byte> Content, int Settled)> files)
    {
        _files = [.. files.Select(file => new Begun(file.Content, file.Settled))];
        _sums = new string[_files.Length];
        if (Sha256Lanes.Supported)
        {
            Sha256Lanes.Advance(_files.Select(file => new Stretch(file.Content[..file.Hashed], file.State)));
        }

        Sum(Enumerable.Range(0, _files.Length));
    }

    /// <summary>The sum of each file, in their order, in lower-case hexadecimal digits.</summary>
    internal IReadOnlyList<string> Sums => _sums;

    /// <summary>Sums the files again whose unsettled bytes may have changed.</summary>
    internal void Renew() => Sum(Enumerable.Range(0, _files.Length).Where(at => _files[at].MayChange));

    private void Sum(IEnumerable<int> places)
    {
        var summed = places.ToArray();
        if (!Sha256Lanes.Supported)
        {
            Array.ForEach(summed, at => _sums[at] = Convert.ToHexStringLower(SHA256.HashData(_files[at].Content.Span)));
            return;
        }

        var states = Array.ConvertAll(summed, at => (uint[])_files[at].State.Clone());
        Sha256Lanes.Advance(summed.Select((at, i) => new Stretch(_files[at].Rest, states[i])));
        Sha256Lanes.Advance(summed.Select((at, i) => new Stretch(_files[at].End(), states[i])));
        for (var i = 0; i < summed.Length; i++)
        {
            _sums[summed[i]] = Hexadecimal(states[i]);
        }
    }

    private static string Hexadecimal(uint[] state)
    {
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(sum[(i * sizeof(uint))..], state[i]);
        }

        return Convert.ToHexStringLower(sum);
    }

    /// <summary>A file, hashed up to the last whole block that is settled.</summary>
    private readonly struct Begun(ReadOnlyMemory<byte> content, int settled)
    {
        internal ReadOnlyMemory<byte> Content => content;

        /// <summary>Source: FIPS 180-4, section 5.3.3.</summary>
        internal uint[] State { get; } =
        [
            0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
        ];

        internal int Hashed => Whole(settled);

        internal bool MayChange => settled < content.Length;

        /// <summary>The whole blocks after those.</summary>
        internal ReadOnlyMemory<byte> Rest => content[Hashed..Whole(content.Length)];

        /// <summary>What is less than a block, padded as section 5.1.1 says.</summary>
        internal ReadOnlyMemory<byte> End()
        {
            var last = content.Span[Whole(content.Length)..];
            var end = new byte[last.Length + Closing <= Sha256Lanes.BlockSize ? Sha256Lanes.BlockSize : 2 * Sha256Lanes.BlockSize];
            last.CopyTo(end);
            end[last.Length] = 0x80;
            BinaryPrimitives.WriteUInt64BigEndian(end.AsSpan(end.Length - sizeof(ulong)), (ulong)content.Length * 8);
            return end;
        }

        private static int Whole(int length) => length / Sha256Lanes.BlockSize * Sha256Lanes.BlockSize;
    }
}
