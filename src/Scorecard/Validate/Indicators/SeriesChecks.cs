using Scorecard.Diagnostics;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Indicators;

/// <summary>What one indicator says about another that it replaces.</summary>
public static class SeriesChecks
{
    /// <summary>Reports unknown predecessors and indicators that replace each other in a circle.</summary>
    public static void Check(IReadOnlyList<IndicatorDraft> drafts, bool allIdsAreKnown)
    {
        var known = drafts.Where(d => d.Id is not null).DistinctBy(d => d.Id).ToDictionary(d => d.Id!, StringComparer.Ordinal);
        foreach (var draft in known.Values.Where(d => d.Replaces is not null))
        {
            var (id, at) = draft.Replaces!.Value;
            if (!known.ContainsKey(id))
            {
                draft.Own.AddAll(allIdsAreKnown ? [Unknown(id, at, known.Keys)] : []);
            }
            else if (Circle(draft, known) is { } circle)
            {
                draft.Own.Add(IndicatorRules.ReplacementCircle.At(
                    at, $"indicators replace each other in a circle: {circle}", "delete “replaces” from the older indicator"));
            }
        }
    }

    private static Diagnostic Unknown(string id, Location at, IEnumerable<string> known)
    {
        var nearest = Nearest.To(id, known);
        return IndicatorRules.UnknownReplaced.At(
            at,
            $"no indicator is called “{Shown.Short(id)}”",
            nearest is null ? "write the id of an indicator, or delete “replaces”" : $"write {nearest}");
    }

    /// <summary>The circle, if <paramref name="start"/> is the first by id of those in it: each circle is told once.</summary>
    private static string? Circle(IndicatorDraft start, Dictionary<string, IndicatorDraft> known)
    {
        var path = new List<string> { start.Id! };
        for (var next = start.Replaces?.Id; next is not null && known.TryGetValue(next, out var draft); next = draft.Replaces?.Id)
        {
            if (next == start.Id)
            {
                return path.Min(StringComparer.Ordinal) == start.Id ? string.Join(" → ", path.Append(next).Select(Shown.Short)) : null;
            }

            if (path.Contains(next))
            {
                return null;
            }

            path.Add(next);
        }

        return null;
    }
}
