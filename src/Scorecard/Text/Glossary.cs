using System.Text;
using System.Text.RegularExpressions;
using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>The council's glossary: each heading is a word, the text below it is its meaning.</summary>
public sealed partial class Glossary
{
    /// <summary>The page that is the glossary, if there is one: content/pages/glossary.md.</summary>
    public const string PageSlug = "glossary";

    private readonly IReadOnlyList<GlossaryTerm> _terms;
    private readonly Regex? _any;

    private Glossary(IReadOnlyList<GlossaryTerm> terms)
    {
        _terms = terms;
        _any = terms.Count == 0 ? null : new Regex(Pattern(terms), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>A glossary without a word.</summary>
    public static Glossary Empty => new([]);

    /// <summary>The glossary that a page is.</summary>
    public static Glossary Of(Narrative page) => new(
    [
        .. ProseDocument.Parse(page).Definitions
            .Where(definition => definition.Meaning.Length > 0 && definition.Word.Any(char.IsLetter))
            .DistinctBy(definition => Slug(definition.Word))
            .Select(definition => new GlossaryTerm(definition.Word, definition.Meaning, $"glossary_{Slug(definition.Word)}")),
    ]);

    /// <summary>The words of the glossary that stand in a text, in their order: where, and which.</summary>
    public IEnumerable<(int Start, int Length, GlossaryTerm Term)> In(string text)
    {
        for (var found = _any?.Match(text); found is { Success: true }; found = found.NextMatch())
        {
            yield return (found.Index, found.Length, _terms.Where((_, at) => found.Groups[Name(at)].Success).First());
        }
    }

    /// <summary>Each word with its plural; longer words first, so that “child in care” is not taken for “child”.</summary>
    private static string Pattern(IReadOnlyList<GlossaryTerm> terms)
    {
        var words = terms.Index().OrderByDescending(term => term.Item.Word.Length).Select(term => $"(?<{Name(term.Index)}>{Forms(term.Item.Word)})");
        return $@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', words)})(?![\p{{L}}\p{{N}}-])";
    }

    private static string Forms(string word)
    {
        var escaped = Spaces().Replace(Regex.Escape(word.Trim()), @"[\s-]+");
        return Child().IsMatch(word) ? Child().Replace(escaped, "child(?:ren)?") : $"{escaped}(?:s|es)?";
    }

    private static string Name(int at) => FormattableString.Invariant($"t{at}");

    private static string Slug(string word)
    {
        var slug = new StringBuilder();
        foreach (var letter in word.ToLowerInvariant())
        {
            slug.Append(char.IsLetterOrDigit(letter) ? letter : '-');
        }

        return slug.ToString().Trim('-');
    }

    [GeneratedRegex(@"(\\ )+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\bchild\b", RegexOptions.IgnoreCase)]
    private static partial Regex Child();
}
