namespace Scorecard.Cli.Serve;

/// <summary>Holds what is shown and wakes whoever waits for the next.</summary>
internal sealed class Stage
{
    private readonly Lock _turn = new();

    private Showing _showing = Showing.Nothing;

    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Showing Now
    {
        get
        {
            lock (_turn)
            {
                return _showing;
            }
        }
    }

    internal void Show(Func<Showing, Showing> next)
    {
        TaskCompletionSource waiting;
        lock (_turn)
        {
            _showing = next(_showing);
            waiting = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    /// <summary>The first showing that is newer than <paramref name="seen"/>.</summary>
    internal async Task<Showing> After(int seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_turn)
            {
                if (_showing.Number > seen)
                {
                    return _showing;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }
}
