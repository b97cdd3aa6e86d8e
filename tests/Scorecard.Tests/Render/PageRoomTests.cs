using Scorecard.Render;
using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render;

public sealed class PageRoomTests
{
    [Fact]
    public void Every_page_stays_what_it_is_until_the_room_is_given_back()
    {
        using var room = new PageRooms().Open();
        var kept = Enumerable.Range(0, 300).AsParallel().AsOrdered().Select(page => Kept(room, (byte)page, 40_000 + page)).ToList();
        Assert.All(kept.Index(), page =>
        {
            Assert.Equal(40_000 + page.Index, page.Item.Length);
            Assert.False(page.Item.Span.ContainsAnyExcept((byte)page.Index));
        });
    }

    [Fact]
    public void What_was_given_back_is_lent_again()
    {
        var rooms = new PageRooms();
        ReadOnlyMemory<byte> first;
        using (var room = rooms.Open())
        {
            first = Kept(room, 1, 10);
        }

        using var next = rooms.Open();
        Assert.True(Kept(next, 2, 10).Span.Overlaps(first.Span));
    }

    [Fact]
    public void Pages_larger_than_any_piece_are_kept_apart()
    {
        using var room = new PageRooms().Open();
        var first = Kept(room, 1, PageRooms.PieceSize + 1);
        var second = Kept(room, 2, PageRooms.PieceSize + 1);

        Assert.Equal(PageRooms.PieceSize + 1, first.Length);
        Assert.False(first.Span.ContainsAnyExcept((byte)1));
        Assert.False(second.Span.ContainsAnyExcept((byte)2));
    }

    private static ReadOnlyMemory<byte> Kept(PageRoom room, byte letter, int length)
    {
        using var page = new PooledBuffer();
        page.GetSpan(length)[..length].Fill(letter);
        page.Advance(length);
        return PageRoom.Keep(page, room);
    }
}
