using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Scorecard.Domain;

namespace Scorecard.Text.Markdown;

/// <summary>Takes paragraphs apart into sentences. A semicolon ends one too: what follows says something of its own.</summary>
internal sealed partial class SentenceScan(ProsePlaces places)
{
    private readonly StringBuilder _words = new();
    private readonly List<Piece> _pieces = [];

    internal static IEnumerable<ProseSentence> Of(MarkdownDocument document, ProsePlaces places) =>
        document.Descendants<ParagraphBlock>().SelectMany(paragraph => new SentenceScan(places).Read(paragraph));

    private IEnumerable<ProseSentence> Read(ParagraphBlock paragraph)
    {
        Add(paragraph.Inline);
        var words = _words.ToString();
        var start = 0;
        foreach (var end in Ends().Matches(words).Select(m => m.Index + 1).Append(words.Length))
        {
            var from = end - words.AsSpan(start, end - start).TrimStart().Length;
            if (from < end)
            {
                yield return new ProseSentence(words[from..end], index => places.Of(OffsetOf(from + index), ""));
            }

            start = end;
        }
    }

    private void Add(ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.ToString(), literal.Span.Start, moves: true);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString(), entity.Span.Start, moves: false);
                break;
            case LineBreakInline:
                Add(" ", inline.Span.Start, moves: false);
                break;
            case FigureInline figure:
                Add($"⟦{figure.Name}⟧", figure.Span.Start, moves: false);
                break;
            case CodeInline code:
                Add("…", code.Span.Start, moves: false);
                break;
            case ContainerInline container:
                Add(container);
                AddMeasure(container as LinkInline);
                break;
        }
    }

    private void AddMeasure(LinkInline? link)
    {
        if (link is { IsImage: false, Url: { } url } && IndicatorId.TryParse(url) is { } id)
        {
            Add($"⟨{id}⟩", link.Span.Start, moves: false);
        }
    }

    private void Add(string words, int offset, bool moves)
    {
        _pieces.Add(new Piece(_words.Length, offset, moves));
        _words.Append(words.Replace('\n', ' '));
    }

    /// <summary>Where in the text a character of the words comes from.</summary>
    private int OffsetOf(int at)
    {
        var piece = _pieces.FindLast(piece => piece.At <= at);
        return piece.Moves ? piece.Offset + at - piece.At : piece.Offset;
    }

    /// <summary>Words that come from one place of the text.</summary>
    /// <param name="At">Where they begin among all words.</param>
    /// <param name="Offset">Where they begin in the text.</param>
    /// <param name="Moves">False if they stand for something else there, so that all come from its beginning.</param>
    private readonly record struct Piece(int At, int Offset, bool Moves);

    [GeneratedRegex(@"[.!?;](?=\s)")]
    private static partial Regex Ends();
}
