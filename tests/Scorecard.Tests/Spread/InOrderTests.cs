using Scorecard.Spread;

namespace Scorecard.Tests.Spread;

public sealed class InOrderTests
{
    [Fact]
    public void Pages_come_in_their_order_however_long_each_takes() => Assert.Equal(
        Enumerable.Range(0, 500).Select(page => page * 2),
        Enumerable.Range(0, 500).Made(page =>
        {
            Thread.SpinWait(page % 7 == 0 ? 20_000 : 10);
            return page * 2;
        }));

    [Fact]
    public void Not_many_more_pages_are_made_than_are_asked_for()
    {
        var begun = 0;
        using var pages = Enumerable.Range(0, 100_000).Made(page => Interlocked.Increment(ref begun)).GetEnumerator();
        for (var asked = 0; asked < 10; asked++)
        {
            Assert.True(pages.MoveNext());
        }

        Assert.InRange(begun, 10, 10 + (Environment.ProcessorCount * 8));
    }

    [Fact]
    public void What_goes_wrong_with_a_page_reaches_the_caller_as_it_was()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Enumerable.Range(0, 100)
            .Made(page => page == 40 ? throw new InvalidOperationException("page 40") : page)
            .ToList());
        Assert.Equal("page 40", fault.Message);
    }
}
