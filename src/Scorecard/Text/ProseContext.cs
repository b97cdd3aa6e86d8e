namespace Scorecard.Text;

/// <summary>What narrative is rendered with.</summary>
/// <param name="Figure">What a figure prints: plain text.</param>
/// <param name="Href">Where a link or an image points to on the page, from its target as written.</param>
/// <param name="TopHeading">The level, 2 to 6, that the text's own top headings get on the page.</param>
public sealed record ProseContext(Func<FigureReference, string> Figure, Func<string, string> Href, int TopHeading)
{
    /// <summary>The words of the glossary that the page uses; null where none is explained.</summary>
    public TermsUsed? Terms { get; init; }
}
