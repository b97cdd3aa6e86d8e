using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Narratives;

/// <summary>Where a text belongs, and what it can speak of.</summary>
/// <param name="Edition">The month of its edition; null for a page that belongs to none.</param>
/// <param name="Facts">The measures and their figures.</param>
/// <param name="Shelf">The other texts.</param>
/// <param name="Report">Who is told what is wrong.</param>
internal sealed record Setting(Month? Edition, Facts Facts, Shelf Shelf, Report Report)
{
    internal void Add(Fault? fault, Location at)
    {
        if (fault is not null)
        {
            Report.Add(fault.Rule.At(at, fault.Message, fault.Fix));
        }
    }

    /// <summary>A place in a narrative. Inside YAML, whose lines may be folded, the words themselves are sought.</summary>
    internal Location Place(Narrative narrative, string words, int line, int column)
    {
        if (!narrative.Embedded)
        {
            return new Location(narrative.File, line, column, Math.Max(words.Length, 1));
        }

        var found = words.Length == 0 ? null : Shelf.TextOf(narrative.File)?.Find(words, narrative.Line);
        return found is var (l, c)
            ? new Location(narrative.File, l, c, words.Length)
            : new Location(narrative.File, narrative.Line, 1);
    }
}
