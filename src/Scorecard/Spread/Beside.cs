namespace Scorecard.Spread;

/// <summary>Makes two different things at once.</summary>
public static class Beside
{
    /// <summary>Both; the second is made on another thread.</summary>
    public static (TOne One, TOther Other) Made<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var beside = OwnThread.Begin(other);
        return (one(), beside.GetAwaiter().GetResult());
    }
}
