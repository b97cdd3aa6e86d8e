using System.Collections.Concurrent;

namespace Scorecard.Render;

/// <summary>Lends rooms for the files of editions, and lends again what was given back.</summary>
public sealed class PageRooms
{
    /// <summary>Small enough that the collector counts it among common things, and large enough for most pages.</summary>
    internal const int PieceSize = 80 * 1024;

    private readonly ConcurrentBag<byte[]> _free = [];

    /// <summary>An empty room.</summary>
    public PageRoom Open() => new(this);

    internal byte[] Piece() => _free.TryTake(out var piece) ? piece : GC.AllocateUninitializedArray<byte>(PieceSize);

    internal void TakeBack(IEnumerable<byte[]> pieces)
    {
        foreach (var piece in pieces)
        {
            _free.Add(piece);
        }
    }
}
