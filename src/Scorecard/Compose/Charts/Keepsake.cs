namespace Scorecard.Compose.Charts;

/// <summary>What whoever shows the charts of a measure keeps from one to the next; it goes when they go. One at a time has it.</summary>
public sealed class Keepsake
{
    private object? _kept;

    /// <summary>What was kept, until it is kept again; null if nothing was, or if somebody else has it.</summary>
    public TKept? Take<TKept>()
        where TKept : class => Interlocked.Exchange(ref _kept, null) as TKept;

    /// <summary>Keeps something for the next.</summary>
    public void Keep(object kept) => Interlocked.Exchange(ref _kept, kept);
}
