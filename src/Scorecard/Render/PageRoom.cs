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
    private readonly Lock _lock = new();
    private int _used;

    /// <summary>Gives the room back. What was kept in it must not be looked at any more.</summary>
    public void Dispose()
    {
        rooms.TakeBack(_pieces);
        _pieces.Clear();
    }

    /// <summary>Keeps a page until the room is given back.</summary>
    internal ReadOnlyMemory<byte> Keep(PooledBuffer page)
    {
        var place = Take(page.Length);
        page.CopyTo(place.Span);
        return place;
    }

    /// <summary>A place for so many bytes until the room is given back; they are not cleared.</summary>
    internal Memory<byte> Take(int length) =>
        length > PageRooms.PieceSize ? GC.AllocateUninitializedArray<byte>(length) : Reserved(length);

    private Memory<byte> Reserved(int length)
    {
        lock (_lock)
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
}
