using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scorecard.Domain;
using Scorecard.Text.Markdown;

namespace Scorecard.Text;

/// <summary>A narrative, read once: what it refers to, and its HTML.</summary>
public sealed class ProseDocument
{
    private static readonly string[] _braces = ["{{", "}}"];

    private readonly MarkdownDocument _document;
    private readonly ProsePlaces _places;

    private ProseDocument(Narrative narrative, MarkdownDocument document, string refusal)
    {
        Narrative = narrative;
        Refusal = refusal;
        _document = document;
        _places = new ProsePlaces(narrative);
    }

    /// <summary>The text that was read.</summary>
    public Narrative Narrative { get; }

    /// <summary>Why the text could not be read, such as nesting too deep; empty if it could.</summary>
    public string Refusal { get; }

    /// <summary>The figures bound into it, but for those in code.</summary>
    public IReadOnlyList<FigureReference> Figures => field ??= [.. _document.Descendants<FigureInline>().Select(Reference)];

    /// <summary>Double braces outside code that bind no figure.</summary>
    public IReadOnlyList<StrayBraces> StrayBraces => field ??= [.. _document.Descendants<LiteralInline>().SelectMany(Strays)];

    /// <summary>Its links and images.</summary>
    public IReadOnlyList<ProseLink> Links =>
        field ??= [.. _document.Descendants<LinkInline>().Select(Link), .. _document.Descendants<AutolinkInline>().Select(Link)];

    /// <summary>Its headings.</summary>
    public IReadOnlyList<ProseHeading> Headings => field ??= [.. _document.Descendants<HeadingBlock>().Select(Heading)];

    /// <summary>Its paragraphs, wherever they stand.</summary>
    public IReadOnlyList<ProseParagraph> Paragraphs => field ??= [.. _document.Descendants<ParagraphBlock>().Select(Paragraph)];

    /// <summary>The sentences of its paragraphs, wherever they stand.</summary>
    public IEnumerable<ProseSentence> Sentences => SentenceScan.Of(_document, _places);

    /// <summary>Its headings as words, each with the paragraphs below it as its meaning.</summary>
    internal IEnumerable<(string Word, string Meaning)> Definitions => DefinitionScan.Of(_document);

    /// <summary>True if it says nothing.</summary>
    public bool IsEmpty => _document.Count == 0;

    /// <summary>Reads a narrative. Any text can be read or is refused; none makes it throw.</summary>
    public static ProseDocument Parse(Narrative narrative)
    {
        var refusal = ProseLimits.Refusal(narrative.Markdown);
        if (refusal.Length > 0)
        {
            return new ProseDocument(narrative, [], refusal);
        }

        try
        {
            return new ProseDocument(narrative, Markdig.Markdown.Parse(narrative.Markdown, ProsePipeline.Pipeline), "");
        }
        catch (ArgumentException)
        {
            return new ProseDocument(narrative, [], "it is nested too deep");
        }
    }

    /// <summary>Marks outside code that do nothing here, so that readers would see them.</summary>
    public IEnumerable<StrayMarkup> FindStrayMarkup() =>
        from found in MarkupScan.Find(Narrative.Markdown, _document)
        let place = _places.Of(found.Offset, found.Raw)
        select new StrayMarkup(found.Kind, found.Raw, place.Line, place.Column);

    /// <summary>The whole text as HTML.</summary>
    public string ToHtml(ProseContext context)
    {
        using var renderer = new ProseRenderer(context, Reference, headingBefore: context.TopHeading - 1);
        return renderer.Render(_document);
    }

    /// <summary>
    /// The text as HTML of its top-level parts, to be numbered. Section headings stand at the context's top level, which
    /// whoever numbers them writes.
    /// </summary>
    public IReadOnlyList<ProseBlock> ToBlocks(ProseContext context)
    {
        using var renderer = new ProseRenderer(context, Reference, headingBefore: context.TopHeading);
        return [.. _document.Select(renderer.RenderBlock)];
    }

    private FigureReference Reference(FigureInline figure)
    {
        var (line, column) = _places.Of(figure.Span.Start, figure.Raw);
        return new FigureReference(figure.Name, figure.Filter, figure.Raw, line, column);
    }

    private IEnumerable<StrayBraces> Strays(LiteralInline literal) =>
        from raw in _braces
        let at = literal.Content.AsSpan().IndexOf(raw, StringComparison.Ordinal)
        where at >= 0
        let place = _places.Of(literal.Span.Start + at, raw)
        select new StrayBraces(raw, place.Line, place.Column);

    private ProseLink Link(LinkInline link)
    {
        var (line, column) = _places.Of(link.Span.Start, link.IsImage ? "![" : "[");
        return new ProseLink(link.Url ?? "", link.IsImage, ProseWords.Of(link), line, column);
    }

    private ProseLink Link(AutolinkInline link)
    {
        var (line, column) = _places.Of(link.Span.Start, "<");
        return new ProseLink(link.IsEmail ? $"mailto:{link.Url}" : link.Url, false, link.Url, line, column);
    }

    private ProseHeading Heading(HeadingBlock heading) =>
        new(heading.Level, ProseWords.Of(heading.Inline), _places.Of(heading.Span.Start, "").Line);

    private ProseParagraph Paragraph(ParagraphBlock paragraph) =>
        new(ProseWords.Of(paragraph.Inline), _places.LineOf(paragraph.Line));
}
