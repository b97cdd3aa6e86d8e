using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Scorecard.Text.Markdown;

/// <summary>Finds marks of HTML, of other Markdowns and of word processors, which would be printed as they stand.</summary>
internal static partial class MarkupScan
{
    /// <summary>What stands where in the text; of like marks on lines that follow each other the first.</summary>
    internal static IEnumerable<(StrayMarkupKind Kind, int Offset, string Raw)> Find(string markdown, MarkdownDocument document)
    {
        var text = WithoutCode(markdown, document);
        var named = document.Descendants<LinkReferenceDefinition>().Any();
        return Patterns()
            .Where(p => !named || p.Kind != StrayMarkupKind.NamedLink)
            .SelectMany(p => Runs(text, p.Pattern.Matches(text)).Select(m => (p.Kind, m.Index, m.Value)))
            .Concat(TableScan.Find(text).Select(t => (StrayMarkupKind.Table, t.Offset, t.Raw)));
    }

    private static IEnumerable<(StrayMarkupKind Kind, Regex Pattern)> Patterns() =>
    [
        (StrayMarkupKind.Comment, Comment()),
        (StrayMarkupKind.Tag, Tag()),
        (StrayMarkupKind.SpacedLink, SpacedLink()),
        (StrayMarkupKind.NamedLink, NamedLink()),
        (StrayMarkupKind.Footnote, Footnote()),
        (StrayMarkupKind.Heading, Heading()),
        (StrayMarkupKind.Bullet, Bullet()),
    ];

    private static IEnumerable<Match> Runs(string text, IEnumerable<Match> matches)
    {
        var end = -1;
        foreach (var match in matches)
        {
            var follows = end >= 0 && text.AsSpan(end, match.Index - end).Count('\n') <= 1;
            end = match.Index + match.Length;
            if (!follows)
            {
                yield return match;
            }
        }
    }

    /// <summary>The text with blanks for code, which is printed as it stands on purpose. Line ends and offsets remain.</summary>
    private static string WithoutCode(string markdown, MarkdownDocument document)
    {
        var text = markdown.ToCharArray();
        var spans = document.Descendants<CodeBlock>().Select(block => block.Span)
            .Concat(document.Descendants<CodeInline>().Select(code => code.Span).Where(s => IsCode(markdown, s)))
            .Select(span => (span.Start, span.Length))
            .Concat(CodeInLine().Matches(markdown).Select(m => (Start: m.Index, m.Length)));
        foreach (var (start, length) in spans.Where(s => s.Start >= 0 && s.Start + s.Length <= text.Length))
        {
            foreach (ref var c in text.AsSpan(start, length))
            {
                c = c == '\n' ? c : ' ';
            }
        }

        return new string(text);
    }

    // Inside tables the parser loses its places.
    private static bool IsCode(string markdown, SourceSpan span) =>
        span.Start >= 0 && span.Start < markdown.Length && markdown[span.Start] == '`';

    [GeneratedRegex(@"`[^`\n]+`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeInLine();

    [GeneratedRegex(@"(?<!\\)<!--", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(?<!\\)<(?:a|b|big|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|object|ol|p|script|small|span|strong|style|sub|sup|table|td|th|tr|u|ul)(?:[ /][^<>\n]*)?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)\[[^\[\]\n]+\]\([ ]*[^\s()<>]+[ ]+[^\s()<>""'][^()\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"(?<!\\)\[[^\[\]\n]{2,}\] ?\[[^\[\]\n]+\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex NamedLink();

    [GeneratedRegex(@"(?<!\\)\[\^[^\[\]\s]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^ {0,3}#{2,6}[^#\s]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[ \t]*[•·▪◦‣●○]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Bullet();
}
