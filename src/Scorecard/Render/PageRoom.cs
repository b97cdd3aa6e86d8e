using System.Buffers;
using System.Collections.Concurrent;
using Scorecard.Domain;
using Scorecard.Render.Razor;

namespace Scorecard.Render;

/// <summary>
/// Room for the files of one edition. When they are written it is given back and the next edition's take their place: no
/// page needs memory of its own, to be looked for and cleared away.
/// </summary>
/// <param name="rooms">Where it comes from.</param>
public sealed class PageRoom(PageRooms rooms) : IDisposable
{
    private readonly List<byte[]> _pieces = [];
    private readonly List<byte[]> _large = [];
    private readonly Lock _lock = new();
    private int _used;

    /// <summary>The definitions that the rooms keep.</summary>
    internal ConcurrentDictionary<Indicator, byte[]> Definitions => rooms.Definitions;

    /// <summary>Gives the room back. What was kept in it must not be looked at any more.</summary>
    public void Dispose()
    {
        rooms.TakeBack(_pieces);
        _pieces.Clear();
        _large.ForEach(piece => ArrayPool<byte>.Shared.Return(piece));
        _large.Clear();
    }

    /// <summary>Keeps a page until the room is given back; one that was given no room has memory of its own.</summary>
    internal static ReadOnlyMemory<byte> Keep(PooledBuffer page, PageRoom? room)
    {
        var place = room?.Take(page.Length) ?? GC.AllocateUninitializedArray<byte>(page.Length);
        page.CopyTo(place.Span);
        return place;
    }

    /// <summary>A place for so many bytes until the room is given back; they are not cleared.</summary>
    internal Memory<byte> Take(int length)
    {
        lock (_lock)
        {
            return length > PageRooms.PieceSize ? Large(length) : Reserved(length);
        }
    }

    private Memory<byte> Large(int length)
    {
        _large.Add(ArrayPool<byte>.Shared.Rent(length));
        return _large[^1].AsMemory(0, length);
    }

    private Memory<byte> Reserved(int length)
    {
        if (_pieces.Count == 0 || _used + length > PageRooms.PieceSize)
        {
            _pieces.Add(rooms.Piece());
            _used = 0;
        }

        var place = _pieces[^1].AsMemory(_used, length);
        _used += length;
        return place;
    }
}
