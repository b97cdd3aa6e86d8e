using System.Collections.Concurrent;
using Scorecard.Domain;

namespace Scorecard.Render;

/// <summary>
/// Lends rooms for the files of editions, and lends again what was given back. Keeps what the files of one edition after
/// the other repeat.
/// </summary>
public sealed class PageRooms
{
    /// <summary>Small enough that the collector counts it among common things, and large enough for most pages.</summary>
    internal const int PieceSize = 80 * 1024;

    private readonly ConcurrentBag<byte[]> _free = [];

    /// <summary>The definitions of measures as they were written for another edition, told apart by identity.</summary>
    internal ConcurrentDictionary<Indicator, byte[]> Definitions { get; } = new(ReferenceEqualityComparer.Instance);

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
