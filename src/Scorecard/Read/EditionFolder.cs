namespace Scorecard.Read;

/// <summary>A folder below content/editions.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Name">Its name, which should be a month.</param>
/// <param name="Declaration">edition.yaml, or null if there is none.</param>
/// <param name="Paper">cover-paper.md, or null if there is none.</param>
/// <param name="Exceptions">The files of exceptions/, by path.</param>
/// <param name="Commentary">The files of commentary/, by path.</param>
/// <param name="Cohorts">The files of cohorts/, by path.</param>
/// <param name="Images">Local images, by path relative to the folder.</param>
public sealed record EditionFolder(
    string Path,
    string Name,
    YamlFile? Declaration,
    MarkdownFile? Paper,
    IReadOnlyList<MarkdownFile> Exceptions,
    IReadOnlyList<MarkdownFile> Commentary,
    IReadOnlyList<MarkdownFile> Cohorts,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Images)
{
    /// <summary>True if nothing is in it. Such a folder is litter: version control does not even keep it.</summary>
    public bool IsEmpty =>
        Declaration is null && Paper is null
        && Exceptions.Count + Commentary.Count + Cohorts.Count + Images.Count == 0;
}
