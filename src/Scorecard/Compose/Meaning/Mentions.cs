using System.Text.RegularExpressions;
using Scorecard.Domain;

namespace Scorecard.Compose.Meaning;

/// <summary>The measures that a sentence speaks of.</summary>
internal static partial class Mentions
{
    /// <summary>
    /// The one measure that the sentence is about: linked, named by its id, or, in a text about one measure, called “the
    /// result”. Null if there is none, or more than one, or if one of its figures is suppressed, so that nothing is said of it.
    /// </summary>
    internal static RatedResult? Of(Passage passage)
    {
        var named = Id().Matches(passage.Words)
            .Select(m => IndicatorId.TryParse(m.Value))
            .OfType<IndicatorId>()
            .Where(id => passage.Edition.Find(id) is not null)
            .Distinct()
            .ToList();
        var id = named.Count == 1 ? named[0] : named.Count == 0 && Result().IsMatch(passage.Words) ? passage.About : null;
        return id is null || passage.Edition.Of(id).ToArray().Any(IsSuppressed) ? null : passage.Edition.Find(id);
    }

    private static bool IsSuppressed(RatedResult rated) => rated.Result.Reading is Reading.Absent { Reason: AbsentReason.Confidential };

    [GeneratedRegex(@"\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+\b")]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?:The|This) (?:result|figure|measure|rate|percentage)\b(?! (?:of|for|in|among|without)\b)|\b[Tt]he result (?:is|was|stands at)\b")]
    private static partial Regex Result();
}
