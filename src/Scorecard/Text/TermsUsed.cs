namespace Scorecard.Text;

/// <summary>Which words of the glossary one page uses. It is filled while the page's narrative is written, by one thread.</summary>
public sealed class TermsUsed(Glossary glossary)
{
    private readonly List<GlossaryTerm> _used = [];

    /// <summary>The words used, each once, in the order of the alphabet.</summary>
    public IReadOnlyList<GlossaryTerm> InOrder => _used.Count == 0 ? [] : [.. _used.OrderBy(term => term.Word, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The places in a text that should lead to a meaning: where each word stands on the page for the first time.</summary>
    internal IEnumerable<(int Start, int Length, GlossaryTerm Term)> FirstIn(string text)
    {
        foreach (var place in glossary.In(text))
        {
            if (!_used.Contains(place.Term))
            {
                _used.Add(place.Term);
                yield return place;
            }
        }
    }
}
