using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Every link leads somewhere, safely, and says where in words.</summary>
internal static class LinkChecks
{
    internal static void Check(ProseDocument document, Setting setting)
    {
        foreach (var link in document.Links)
        {
            var target = LinkTarget.Parse(link.Target, document.Narrative.File);
            var fault = link.IsImage
                ? ImageChecks.Fault(link, target, document.Narrative.File, setting)
                : Fault(link, target, document.Narrative.File, setting);
            var place = setting.Place(document.Narrative, link.Target, link.Line, link.Column);
            setting.Add(fault, document.Narrative.Embedded ? place : place with { Length = 1 });
        }
    }

    private static Fault? Fault(ProseLink link, LinkTarget target, string file, Setting setting) =>
        target is LinkTarget.Unsafe ? Unsafe(link)
        : Hidden(target, setting) is { } month ? LeadsToHidden(link, month)
        : !Leads(target, file, setting) ? Dead(link, target, file, setting)
        : string.IsNullOrWhiteSpace(link.Description) ? Wordless(link)
        : null;

    private static bool Leads(LinkTarget target, string file, Setting setting) => target switch
    {
        LinkTarget.External => true,
        LinkTarget.Indicator(var id) => setting.Facts.IsBroken(id.Value)
            || (setting.Facts.Indicators.TryGetValue(id, out var indicator) && IsReported(indicator, setting.Edition)),
        LinkTarget.File to => setting.Shelf.Holds(LinkPaths.Of(to)) && HasPlace(to, setting),
        LinkTarget.Page to => setting.Shelf.Holds(LinkPaths.Of(to)) && to.Anchor.Length == 0,
        LinkTarget.Fragment(var anchor) => Anchors(file, setting).Contains(anchor),
        LinkTarget.Image to => to.Edition == setting.Edition && setting.Shelf.Holds(to),
        _ => false,
    };

    // An edition has pages for the measures that are reported in it; outside editions each measure has one.
    private static bool IsReported(Indicator indicator, Month? edition) =>
        edition is not { } month || indicator.IsActiveIn(month);

    private static bool HasPlace(LinkTarget.File to, Setting setting) => to.Anchor.Length == 0
        || (to.Kind == NarrativeKind.CoverPaper && setting.Shelf.AnchorsOf(to.Edition).Contains(to.Anchor));

    private static IReadOnlyList<string> Anchors(string file, Setting setting) =>
        setting.Edition is { } month && LinkPaths.IsPaper(file) ? setting.Shelf.AnchorsOf(month) : [];

    private static Month? Hidden(LinkTarget target, Setting setting) =>
        target is LinkTarget.File { Edition: var month }
        && month != setting.Edition
        && setting.Shelf.IsHidden(month, setting.Edition) ? month : null;

    private static Fault Unsafe(ProseLink link) => new(
        NarrativeRules.UnsafeLink,
        $"the link to {Texts.Quote(link.Target)} could harm readers",
        "link to an address that starts with https: or mailto:");

    private static Fault LeadsToHidden(ProseLink link, Month month) => new(
        NarrativeRules.LinkToHiddenEdition,
        $"{Texts.Quote(link.Target)} leads to the edition of {month}, which not all readers of this text may see",
        "delete the link");

    private static Fault Wordless(ProseLink link) => new(
        NarrativeRules.WordlessLink,
        $"the link to {Texts.Quote(link.Target)} has no words",
        "write between the square brackets what it leads to");

    private static Fault Dead(ProseLink link, LinkTarget target, string file, Setting setting) => new(
        NarrativeRules.DeadLink,
        $"the link to {Texts.Quote(link.Target)} leads nowhere",
        target is LinkTarget.Indicator(var id) && setting.Facts.Indicators.ContainsKey(id)
            ? $"delete the link: {id} is not reported for {setting.Edition}"
            : Texts.Cure(
                link.Target,
                [.. Places(link, target, file, setting), .. LinkPaths.Known(file, setting)],
                Otherwise(target)));

    private static IEnumerable<string> Places(
        ProseLink link, LinkTarget target, string file, Setting setting) => target switch
        {
            LinkTarget.Fragment => Anchors(file, setting).Select(a => $"#{a}"),
            LinkTarget.File { Kind: NarrativeKind.CoverPaper, Anchor.Length: > 0 } paper =>
                setting.Shelf.AnchorsOf(paper.Edition).Select(a => $"{link.Target.Split('#')[0]}#{a}"),
            _ => [],
        };

    private static string Otherwise(LinkTarget target) => target switch
    {
        LinkTarget.File { Anchor.Length: > 0 } or LinkTarget.Page { Anchor.Length: > 0 } =>
            "delete the # and what follows: only paragraphs of cover papers can be linked to, such as #p1-1",
        LinkTarget.Fragment => "only paragraphs of cover papers can be linked to, such as #p1-1",
        _ => "write an indicator's id, the path of a file as seen from this one, or an address that starts with https:",
    };
}
