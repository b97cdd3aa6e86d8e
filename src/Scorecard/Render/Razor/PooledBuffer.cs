using System.Buffers;
using System.Runtime.CompilerServices;

namespace Scorecard.Render.Razor;

/// <summary>A growing row of bytes in rented pieces, so that a page of a thousand measures needs no large buffer.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int PieceSize = 32 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(PieceSize);
    private int _length;
    private int _before;

    public int Length => _before + _length;

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _length);
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Takes over what another buffer holds, and leaves it empty.</summary>
    public void Take(PooledBuffer other)
    {
        Close();
        _full.AddRange(other._full);
        _before += other._before;
        (_bytes, _length) = (other._bytes, other._length);
        other._full.Clear();
        (other._bytes, other._length, other._before) = ([], 0, 0);
    }

    public byte[] ToArray()
    {
        var whole = GC.AllocateUninitializedArray<byte>(Length);
        CopyTo(whole);
        return whole;
    }

    public void CopyTo(Span<byte> place)
    {
        foreach (var (bytes, length) in _full)
        {
            bytes.AsSpan(0, length).CopyTo(place);
            place = place[length..];
        }

        _bytes.AsSpan(0, _length).CopyTo(place);
    }

    public void Dispose()
    {
        _full.ForEach(piece => ArrayPool<byte>.Shared.Return(piece.Bytes));
        _full.Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length, _before) = ([], 0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MakeRoom(int wanted)
    {
        if (wanted > _bytes.Length - _length)
        {
            Grow(wanted);
        }
    }

    private void Grow(int wanted)
    {
        Close();
        (_bytes, _length) = (ArrayPool<byte>.Shared.Rent(Math.Max(wanted, PieceSize)), 0);
    }

    private void Close()
    {
        _full.Add((_bytes, _length));
        _before += _length;
    }
}
