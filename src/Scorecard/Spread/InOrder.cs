namespace Scorecard.Spread;

/// <summary>Uses every core and keeps the order.</summary>
public static class InOrder
{
    private const int AheadForEachCore = 8;

    /// <summary>So many small things are made in a row that handing them over costs next to nothing.</summary>
    private const int Together = 4;

    /// <summary>What becomes of each item, in the items' order; a bounded number are made ahead of the one that is asked for.</summary>
    /// <param name="items">The items; they are taken on the caller's thread.</param>
    /// <param name="make">Makes one of them; called on several threads at once.</param>
    /// <param name="aheadForEachCore">How many of them; fewer where each is large.</param>
    public static IEnumerable<TMade> Made<TItem, TMade>(this IEnumerable<TItem> items, Func<TItem, TMade> make, int aheadForEachCore = AheadForEachCore)
    {
        var ahead = Environment.ProcessorCount == 1 ? 0 : Environment.ProcessorCount * aheadForEachCore;
        return ahead == 0 ? items.Select(make) : MadeAhead(items, make, ahead);
    }

    /// <summary>The same for many small things: a few at a time are made by the same thread.</summary>
    public static IEnumerable<TMade> MadeTogether<TItem, TMade>(this IEnumerable<TItem> items, Func<TItem, TMade> make) =>
        items.Chunk(Together).Made(some => Array.ConvertAll(some, item => make(item))).SelectMany(made => made);

    private static IEnumerable<TMade> MadeAhead<TItem, TMade>(IEnumerable<TItem> items, Func<TItem, TMade> make, int ahead)
    {
        var begun = new Queue<Task<TMade>>(ahead);
        foreach (var item in items)
        {
            if (begun.Count == ahead)
            {
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }

            begun.Enqueue(Task.Run(() => make(item)));
        }

        while (begun.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
