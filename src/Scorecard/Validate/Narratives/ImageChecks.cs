using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Every picture lies beside its text and is described to those who cannot see it.</summary>
internal static class ImageChecks
{
    internal static Fault? Fault(ProseLink image, LinkTarget target, string file, Setting setting) => target switch
    {
        LinkTarget.External or LinkTarget.Unsafe => new Fault(
            NarrativeRules.RemoteImage,
            $"the picture {Texts.Quote(image.Target)} lies outside the edition",
            "save it in the edition's folder and write its name there"),
        LinkTarget.Image found when found.Edition == setting.Edition && setting.Shelf.Holds(found) =>
            string.IsNullOrWhiteSpace(image.Description) ? Undescribed(image) : null,
        _ => new Fault(
            NarrativeRules.MissingImage,
            $"there is no picture {Texts.Quote(image.Target)} in {Folder(setting)}",
            Texts.Cure(
                image.Target,
                setting.Shelf.ImagesOf(setting.Edition).Select(path => LinkPaths.Relative(path, file)),
                Otherwise(setting))),
    };

    /// <summary>Tells of the pictures in an edition's folder that no text shows.</summary>
    internal static void CheckUnshown(EditionFolder folder, IEnumerable<ProseDocument> documents, Report report)
    {
        var shown = documents
            .SelectMany(d => d.Links.Select(link => LinkTarget.Parse(link.Target, d.Narrative.File)))
            .OfType<LinkTarget.Image>()
            .Select(image => image.Path)
            .ToHashSet();
        foreach (var path in folder.Images.Keys.Where(path => !shown.Contains(path)))
        {
            report.Add(NarrativeRules.UnshownImage.At(
                new Location($"{folder.Path}/{path}"),
                $"no text shows the picture “{path}”",
                "show it in a text, or delete it"));
        }
    }

    private static Fault Undescribed(ProseLink image) => new(
        NarrativeRules.UndescribedImage,
        $"the picture {Texts.Quote(image.Target)} has no description",
        "write between the square brackets what it shows, for those who cannot see it");

    private static string Folder(Setting setting) =>
        setting.Edition is { } month ? $"content/editions/{month}" : "a page that belongs to no month";

    private static string Otherwise(Setting setting) => setting.Edition is null
        ? "write the page without pictures"
        : "save a png, jpg, gif or webp file in the edition's folder and write its path as seen from this text";
}
