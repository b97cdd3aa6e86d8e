using Scorecard.Spread;

namespace Scorecard.Tests.Spread;

public sealed class BesideTests
{
    [Fact]
    public void Both_are_made_and_each_comes_back_as_itself() => Assert.Equal((1, "two"), Beside.Made(() => 1, () => "two"));

    /// <summary>Each waits for the other: one after the other they would wait for ever.</summary>
    [Fact]
    public void They_are_made_at_once()
    {
        using var meeting = new Barrier(2);
        bool Meet() => meeting.SignalAndWait(TimeSpan.FromSeconds(30));
        Assert.Equal((true, true), Beside.Made(Meet, Meet));
    }

    [Fact]
    public void What_the_other_throws_is_thrown() =>
        Assert.Throws<InvalidOperationException>(() => Beside.Made(() => 1, int () => throw new InvalidOperationException()));
}
