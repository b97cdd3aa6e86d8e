using YamlDotNet.Core.Events;

namespace Scorecard.Read;

/// <summary>
/// Sees whether every list and mapping that begins also ends, and every key has a value. The parser lets some broken texts
/// through without either.
/// </summary>
internal static class YamlBalance
{
    /// <summary>The event at which the balance is lost; null if it is kept.</summary>
    internal static ParsingEvent? LostAt(IReadOnlyList<ParsingEvent> events)
    {
        var open = new Stack<(NodeEvent Start, int Values)>();
        foreach (var found in events)
        {
            if (found is SequenceEnd or MappingEnd && (open.Count == 0 || !Closes(found, open.Pop())))
            {
                return found;
            }

            if (found is NodeEvent or AnchorAlias && open.TryPop(out var around))
            {
                open.Push(around with { Values = around.Values + 1 });
            }

            if (found is SequenceStart or MappingStart)
            {
                open.Push(((NodeEvent)found, 0));
            }
        }

        return open.TryPeek(out var left) ? left.Start : null;
    }

    private static bool Closes(ParsingEvent end, (NodeEvent Start, int Values) open) => end is MappingEnd
        ? open.Start is MappingStart && open.Values % 2 == 0
        : open.Start is SequenceStart;
}
