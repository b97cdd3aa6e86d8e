using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Narratives;

/// <summary>Turns the text of a page that belongs to no month into HTML.</summary>
/// <param name="indicator">Where a measure's page stands, from the site's root.</param>
/// <param name="guidance">Where the guidance stands, from the site's root.</param>
internal sealed class StandingProse(Func<IndicatorId, string> indicator, string guidance)
{
    /// <summary>The whole text.</summary>
    /// <param name="text">The narrative; it binds no figures.</param>
    /// <param name="path">The page that it stands on.</param>
    internal string Html(Narrative text, string path) =>
        ProseDocument.Parse(text).ToHtml(new ProseContext(
            figure => figure.Raw,
            target => Href(LinkTarget.Parse(target, text.File), path),
            TopHeading: 2));

    private string Href(LinkTarget target, string path) => target switch
    {
        LinkTarget.External external => external.Address.OriginalString,
        LinkTarget.Fragment fragment => $"#{fragment.Anchor}",
        LinkTarget.Indicator measure => Addresses.Relative(path, indicator(measure.Id)),
        LinkTarget.Page page => Addresses.Relative(path, Anchored(page)),
        LinkTarget.File file => Addresses.Relative(path, Addresses.Stub(file.Edition)),
        _ => throw new InvalidOperationException($"a link leads nowhere, and no rule said so: {target}"),
    };

    private string Anchored(LinkTarget.Page page) =>
        (page.Slug == SiteFrames.GuidanceSlug ? guidance : Addresses.Standing(page.Slug))
        + (page.Anchor.Length == 0 ? "" : $"#{page.Anchor}");
}
