using Scorecard.Spread;

namespace Scorecard.Render;

/// <summary>Lets the next things be made while the one before is still being used.</summary>
public static class Ahead
{
    /// <summary>With one, the cores wait whenever it is made before the one in use is written.</summary>
    private const int Most = 2;

    /// <summary>Each item, and how to have what becomes of it. It is being made already if it is wanted and there is a core for it.</summary>
    /// <param name="items">The items; each is taken while one before it is used.</param>
    /// <param name="make">Makes one; called on a thread of its own.</param>
    /// <param name="isWanted">False if it may turn out that nobody asks for what becomes of the item.</param>
    public static IEnumerable<(TItem Item, Func<TMade> Made)> MadeAhead<TItem, TMade>(
        this IEnumerable<TItem> items, Func<TItem, TMade> make, Func<TItem, bool> isWanted)
    {
        var begun = new Queue<(TItem Item, Func<TMade> Made)>();
        foreach (var item in items)
        {
            begun.Enqueue((item, isWanted(item) && Environment.ProcessorCount > 1 ? Begun(item, make) : () => make(item)));
            if (begun.Count > Most)
            {
                yield return begun.Dequeue();
            }
        }

        while (begun.TryDequeue(out var last))
        {
            yield return last;
        }
    }

    private static Func<TMade> Begun<TItem, TMade>(TItem item, Func<TItem, TMade> make)
    {
        var task = OwnThread.Begin(() => make(item));
        return () => task.GetAwaiter().GetResult();
    }
}
