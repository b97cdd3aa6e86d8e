using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Every text and picture there is, and who may read the editions: what links can lead to.</summary>
internal sealed class Shelf
{
    private readonly IReadOnlyDictionary<string, SourceText> _texts;
    private readonly Dictionary<Month, EditionFolder> _folders;
    private readonly Dictionary<Month, DeclaredEdition> _declared;
    private readonly HashSet<string> _paths;

    internal Shelf(Sources sources, IReadOnlyList<DeclaredEdition> declared)
    {
        _texts = sources.Texts;
        _folders = sources.Editions.Where(e => Month.TryParse(e.Name, out _)).ToDictionary(e => MonthOf(e)!.Value);
        _declared = declared.ToDictionary(e => e.Month);
        _paths = [.. sources.Pages.Concat(sources.Editions.SelectMany(TextsOf)).Select(t => t.Path)];
    }

    /// <summary>The paths of all texts, in order.</summary>
    internal IEnumerable<string> Paths => _paths.Order(StringComparer.Ordinal);

    internal static Month? MonthOf(EditionFolder folder) => Month.TryParse(folder.Name, out var month) ? month : null;

    /// <summary>The edition's texts but for its cover paper.</summary>
    internal static IEnumerable<MarkdownFile> RemarksOf(EditionFolder folder) =>
        folder.Exceptions.Concat(folder.Commentary).Concat(folder.Cohorts);

    private static IEnumerable<MarkdownFile> TextsOf(EditionFolder folder) =>
        folder.Paper is { } paper ? RemarksOf(folder).Prepend(paper) : RemarksOf(folder);

    internal bool Holds(string path) => _paths.Contains(path);

    internal bool Holds(LinkTarget.Image image) =>
        _folders.TryGetValue(image.Edition, out var folder) && folder.Images.ContainsKey(image.Path);

    /// <summary>The paths from the root of an edition's pictures.</summary>
    internal IEnumerable<string> ImagesOf(Month? month) => month is { } m && _folders.TryGetValue(m, out var folder)
        ? folder.Images.Keys.Order(StringComparer.Ordinal).Select(path => $"{folder.Path}/{path}")
        : [];

    internal SourceText? TextOf(string path) => _texts.GetValueOrDefault(path);

    /// <summary>
    /// True if someone who may read the one edition may be refused the other. A page that belongs to no month is for
    /// everybody. An edition whose declaration is at fault hides nothing: its own fault is told.
    /// </summary>
    internal bool IsHidden(Month edition, Month? fromReadersOf)
    {
        var readers = fromReadersOf is { } month ? _declared.GetValueOrDefault(month) : null;
        return _declared.TryGetValue(edition, out var asked)
            && (fromReadersOf is null || readers is not null)
            && ((asked.IsDraft && readers is not { IsDraft: true })
                || (!asked.IsFor(Audience.Public) && readers?.IsFor(Audience.Public) != false));
    }

    /// <summary>The anchors of a cover paper's paragraphs, in order.</summary>
    internal IReadOnlyList<string> AnchorsOf(Month edition) =>
        _folders.TryGetValue(edition, out var folder) && folder.Paper is { } paper
            ? PaperShape.Anchors(ProseDocument.Parse(Texts.Body(paper)))
            : [];
}
