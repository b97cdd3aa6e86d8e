using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>Link targets as paths of files, and the other way round.</summary>
internal static class LinkPaths
{
    internal static string Of(LinkTarget.Page page) => $"content/pages/{page.Slug}.md";

    internal static string Of(LinkTarget.File file) => $"content/editions/{file.Edition}/" + file.Kind switch
    {
        NarrativeKind.Exception => $"exceptions/{file.Name}.md",
        NarrativeKind.Commentary => $"commentary/{file.Name}.md",
        NarrativeKind.CohortNote => $"cohorts/{file.Name}.md",
        _ => "cover-paper.md",
    };

    internal static bool IsPaper(string path) => path.EndsWith("/cover-paper.md", StringComparison.Ordinal);

    /// <summary>Everything that can be linked to, as one would write it in <paramref name="file"/>.</summary>
    internal static IEnumerable<string> Known(string file, Setting setting) =>
        setting.Facts.Ids.Concat(setting.Shelf.Paths.Select(path => Relative(path, file)));

    internal static string Relative(string path, string fromFile)
    {
        var (to, from) = (path.Split('/'), fromFile.Split('/')[..^1]);
        var shared = to.Zip(from).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }
}
