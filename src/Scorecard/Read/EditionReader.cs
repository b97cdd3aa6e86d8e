namespace Scorecard.Read;

/// <summary>The folder of one month below content/editions.</summary>
internal static class EditionReader
{
    private const string Belongs = "edition.yaml, cover-paper.md, exceptions/, commentary/, cohorts/ and images";

    public static EditionFolder Read(SourceDisk disk, FolderEntry folder)
    {
        var edition = new EditionFolder(folder.Path, folder.Name, null, null, [], [], [], Images.None);
        var others = new List<FolderEntry>();
        foreach (var entry in disk.List(folder.Path))
        {
            edition = entry switch
            {
                { Name: "edition.yaml", IsFolder: false } =>
                    edition with { Declaration = YamlDocument.ReadFile(disk, entry.Path) },
                { Name: "cover-paper.md", IsFolder: false } =>
                    edition with { Paper = MarkdownDocument.ReadFile(disk, entry.Path) },
                { Name: "exceptions", IsFolder: true } =>
                    edition with { Exceptions = ReadNarrative(disk, entry, "SCS-07.md", others) },
                { Name: "commentary", IsFolder: true } =>
                    edition with { Commentary = ReadNarrative(disk, entry, "SCS-07.md", others) },
                { Name: "cohorts", IsFolder: true } =>
                    edition with { Cohorts = ReadNarrative(disk, entry, "uasc.md", others) },
                _ => Leave(edition, entry, others),
            };
        }

        return edition with { Images = Images.Read(disk, folder.Path, others, Belongs) };
    }

    private static EditionFolder Leave(EditionFolder edition, FolderEntry entry, List<FolderEntry> others)
    {
        others.Add(entry);
        return edition;
    }

    private static List<MarkdownFile> ReadNarrative(
        SourceDisk disk, FolderEntry folder, string such, List<FolderEntry> others)
    {
        var files = new List<MarkdownFile>();
        foreach (var entry in disk.List(folder.Path))
        {
            if (entry is { IsFolder: false, Extension: ".md" })
            {
                files.Add(MarkdownDocument.ReadFile(disk, entry.Path));
            }
            else if (entry.IsFolder || Images.IsImage(entry))
            {
                others.Add(entry);
            }
            else
            {
                disk.Report.Add(Placement.OutOfPlace(entry, folder.Path, ".md", $"Markdown, such as {such}"));
            }
        }

        return files;
    }
}
