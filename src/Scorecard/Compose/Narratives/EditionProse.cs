using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Narratives;

/// <summary>Turns an edition's narrative into HTML: figures bound, links leading to where the pages stand.</summary>
internal sealed class EditionProse(EditionContext context)
{
    private readonly FigureBinder _binder = new(context.Rated);

    /// <summary>The whole text.</summary>
    /// <param name="text">The narrative.</param>
    /// <param name="placing">Where it stands.</param>
    /// <param name="topHeading">The level of its top headings on a page of its own.</param>
    internal string Html(Narrative text, Placing placing, int topHeading = 2) =>
        ProseDocument.Parse(text).ToHtml(For(text, placing, topHeading));

    /// <summary>The text in its top-level parts, to be numbered.</summary>
    internal IReadOnlyList<ProseBlock> Blocks(Narrative text, Placing placing, int topHeading = 2) =>
        ProseDocument.Parse(text).ToBlocks(For(text, placing, topHeading));

    /// <summary>Words of an earlier edition, without links, with the figures of that edition.</summary>
    internal static string Quoted(Narrative text, RatedEdition earlier, int topHeading) =>
        ProseDocument.Parse(text).ToHtml(new ProseContext(new FigureBinder(earlier).Print, target => target, topHeading));

    private ProseContext For(Narrative text, Placing placing, int topHeading) => new(
        _binder.Print,
        target => Href(LinkTarget.Parse(target, text.File), placing.Path),
        topHeading + placing.Deeper)
    {
        Terms = placing.Terms,
    };

    private string Href(LinkTarget target, string path) => target switch
    {
        LinkTarget.External external => external.Address.OriginalString,
        LinkTarget.Fragment fragment => $"#{fragment.Anchor}",
        _ => Addresses.Relative(path, Address(target)),
    };

    private string Address(LinkTarget target) => target switch
    {
        LinkTarget.Indicator indicator => Addresses.Indicator(context.Folder, indicator.Id),
        LinkTarget.Image image => Addresses.Image(context.Folder, image.Path),
        LinkTarget.Page page => Anchored(Address(page), page.Anchor),
        LinkTarget.File file when file.Edition != context.Month => Addresses.Stub(file.Edition),
        LinkTarget.File file => Anchored(Address(file, context.Folder), file.Anchor),
        _ => throw new InvalidOperationException($"a link leads nowhere, and no rule said so: {target}"),
    };

    private string Address(LinkTarget.Page page) => page.Slug == SiteFrames.GuidanceSlug
        ? Addresses.Guidance(context.Folder)
        : Addresses.Standing(page.Slug);

    private static string Address(LinkTarget.File file, string folder) => file.Kind switch
    {
        NarrativeKind.CoverPaper => Addresses.Paper(folder),
        NarrativeKind.Exception => $"{Addresses.Exceptions(folder)}#{file.Name.ToLowerInvariant()}",
        NarrativeKind.CohortNote => Addresses.Cohort(folder, file.Name),
        _ => Addresses.Indicator(folder, IndicatorId.TryParse(file.Name)!),
    };

    private static string Anchored(string address, string anchor) =>
        anchor.Length == 0 || address.Contains('#', StringComparison.Ordinal) ? address : $"{address}#{anchor}";
}
