namespace Scorecard.Domain;

/// <summary>Where the items of each indicator stand in a list, together. Lists of the same shape share one: most months are like the one before.</summary>
internal sealed class IndicatorPlaces
{
    private readonly Dictionary<IndicatorId, (int First, int Count)> _places = [];

    private IndicatorPlaces() { }

    /// <summary>The places in a list; null if the items of an indicator do not stand together.</summary>
    /// <param name="items">The list.</param>
    /// <param name="idOf">Whose an item is.</param>
    /// <param name="like">The places in another list, which are given back if they are the same; null if none are known.</param>
    internal static IndicatorPlaces? Of<T>(T[] items, Func<T, IndicatorId> idOf, IndicatorPlaces? like) =>
        like is not null && like.Fit(items, idOf) ? like : Found(items, idOf);

    /// <summary>The items of one indicator.</summary>
    internal ReadOnlySpan<T> In<T>(T[] items, IndicatorId indicator)
    {
        var (first, count) = _places.GetValueOrDefault(indicator);
        return items.AsSpan(first, count);
    }

    private static IndicatorPlaces? Found<T>(T[] items, Func<T, IndicatorId> idOf)
    {
        var found = new IndicatorPlaces();
        for (var (first, end) = (0, 0); first < items.Length; first = end)
        {
            end = EndOf(items, first, idOf);
            if (!found._places.TryAdd(idOf(items[first]), (first, end - first)))
            {
                return null;
            }
        }

        return found;
    }

    private bool Fit<T>(T[] items, Func<T, IndicatorId> idOf)
    {
        var indicators = 0;
        for (var (first, end) = (0, 0); first < items.Length; first = end, indicators++)
        {
            end = EndOf(items, first, idOf);
            if (!_places.TryGetValue(idOf(items[first]), out var place) || place != (first, end - first))
            {
                return false;
            }
        }

        return indicators == _places.Count;
    }

    private static int EndOf<T>(T[] items, int first, Func<T, IndicatorId> idOf)
    {
        var (end, indicator) = (first + 1, idOf(items[first]));
        while (end < items.Length && idOf(items[end]) == indicator)
        {
            end++;
        }

        return end;
    }
}
