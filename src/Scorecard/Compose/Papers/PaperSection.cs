namespace Scorecard.Compose.Papers;

/// <summary>A numbered section.</summary>
/// <param name="Number">1, 2, 3.</param>
/// <param name="TitleHtml">Its heading, as HTML.</param>
/// <param name="Blocks">Its paragraphs and what stands between them.</param>
public sealed record PaperSection(int Number, string TitleHtml, IReadOnlyList<PaperBlock> Blocks)
{
    /// <summary>Its permanent anchor: s3.</summary>
    public string Anchor => FormattableString.Invariant($"s{Number}");
}
