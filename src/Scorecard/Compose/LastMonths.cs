using System.Collections.Concurrent;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>
/// What was made for the last few months, so that the pages of one edition share it and a site of many years does not hold
/// it all. What was let go is made again if somebody asks.
/// </summary>
/// <param name="kept">For how many months.</param>
internal sealed class LastMonths<TKey, TValue>(int kept)
    where TKey : class
{
    private readonly ConcurrentDictionary<Month, ConcurrentDictionary<TKey, TValue>> _months = new();
    private readonly Queue<Month> _order = new();

    /// <summary>What is there for a key in a month; keys are told apart by identity.</summary>
    internal ConcurrentDictionary<TKey, TValue> In(Month month) => _months.TryGetValue(month, out var known) ? known : Started(month);

    /// <summary>What was made for a key in a month, if it is still kept.</summary>
    internal TValue? Known(Month month, TKey key) =>
        _months.TryGetValue(month, out var known) && known.TryGetValue(key, out var value) ? value : default;

    private ConcurrentDictionary<TKey, TValue> Started(Month month)
    {
        lock (_order)
        {
            if (_months.TryGetValue(month, out var known))
            {
                return known;
            }

            if (_order.Count == kept)
            {
                _months.TryRemove(_order.Dequeue(), out _);
            }

            _order.Enqueue(month);
            return _months[month] = new(ReferenceEqualityComparer.Instance);
        }
    }
}
