namespace Scorecard.Spread;

/// <summary>For what mostly waits for others: on a thread of the pool it would keep one of them from being made.</summary>
internal static class OwnThread
{
    /// <summary>Begins to make something beside all else.</summary>
    internal static Task<TMade> Begin<TMade>(Func<TMade> make) =>
        Task.Factory.StartNew(make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
