using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Indicators;

/// <summary>Every id is well-formed and given once, whatever its case: it stands in file names and addresses.</summary>
public static partial class IdChecks
{
    /// <summary>Reports what is wrong with the ids of all files together.</summary>
    public static void Check(IReadOnlyList<IndicatorDraft> drafts)
    {
        var seen = new Dictionary<string, Location>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts.Where(d => d.Id is not null))
        {
            if (!seen.TryAdd(draft.Id!, draft.At))
            {
                draft.Own.Add(Duplicate(draft, seen[draft.Id!]));
            }
            else if (IndicatorId.TryParse(draft.Id!) is null)
            {
                draft.Own.Add(Malformed(draft));
            }
        }
    }

    /// <summary>The id that an author probably meant, or null if it cannot be told.</summary>
    public static string? Mended(string id)
    {
        var mended = Others().Replace(id.ToUpperInvariant(), "-").Trim('-');
        var split = mended.Contains('-', StringComparison.Ordinal) ? mended : LettersThenDigits().Replace(mended, "$1-$2");
        return IndicatorId.TryParse(split)?.Value;
    }

    private static Diagnostic Duplicate(IndicatorDraft draft, Location first) => IndicatorRules.DuplicateIndicator.At(
        draft.At,
        $"“{Shown.Short(draft.Id!)}” is the id of another indicator too, at {first}",
        "give each indicator an id of its own; ids differ by more than capitals and are never used again");

    private static Diagnostic Malformed(IndicatorDraft draft) => IndicatorRules.MalformedIndicatorId.At(
        draft.At,
        $"“{Shown.Short(draft.Id!)}” is not an indicator id",
        $"write {Mended(draft.Id!) ?? "capitals, digits and hyphens, such as SCS-05"}");

    [GeneratedRegex("[^A-Z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\A([A-Z]+)([0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LettersThenDigits();
}
