using System.Text.RegularExpressions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Meaning;

/// <summary>The time that a sentence speaks of.</summary>
internal static partial class Times
{
    /// <summary>True if a month is named that is neither of the two. “May” at the start of a sentence may be the verb.</summary>
    internal static bool NamesAnotherMonth(string words, Month one, Month other) =>
        Named().Matches(words).Any(m => m.Value != NameOf(one) && m.Value != NameOf(other));

    private static string NameOf(Month month) => Dates.Long(month).Split(' ')[0];

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex Named();
}
