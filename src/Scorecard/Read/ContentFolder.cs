using Scorecard.Spread;

namespace Scorecard.Read;

/// <summary>The folder content/: the editions and the standing pages.</summary>
internal static class ContentFolder
{
    public static Sources Read(SourceDisk disk, Sources sources)
    {
        foreach (var entry in disk.List("content"))
        {
            sources = Read(disk, entry, sources);
        }

        return sources;
    }

    private static Sources Read(SourceDisk disk, FolderEntry entry, Sources sources)
    {
        switch (entry)
        {
            case { Name: "editions", IsFolder: true }:
                return sources with { Editions = ReadEditions(disk, entry.Path) };
            case { Name: "pages", IsFolder: true }:
                return sources with { Pages = ReadPages(disk, entry.Path) };
            case { Name: "theme", IsFolder: true }:
                return sources with { Theme = ThemeFolder.Read(disk, entry.Path) };
            default:
                disk.Report.Add(Placement.Unread(entry, "content", "editions/, pages/ and theme/"));
                return sources;
        }
    }

    private static IReadOnlyList<MarkdownFile> ReadPages(SourceDisk disk, string folder) =>
    [
        .. Placement.Files(disk, folder, ".md", "one file for each page, such as glossary.md")
            .Select(f => MarkdownDocument.ReadFile(disk, f.Path)),
    ];

    private static List<EditionFolder> ReadEditions(SourceDisk disk, string folder)
    {
        var entries = disk.List(folder);
        foreach (var stray in entries.Where(entry => !entry.IsFolder))
        {
            disk.Report.Add(Placement.OutOfPlace(stray, folder, "", "one folder for each month, such as 2017-04/"));
        }

        return
        [
            .. entries.Where(entry => entry.IsFolder)
                .Made(entry => EditionReader.Read(disk, entry))
                .Where(edition => !edition.IsEmpty),
        ];
    }
}
