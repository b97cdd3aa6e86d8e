using Scorecard.Spread;

namespace Scorecard.Read;

/// <summary>The folder data/: the council, its indicators and its results.</summary>
internal static class DataFolder
{
    private const string Belongs = "scorecard.yaml, indicators/ and results/";

    public static Sources Read(SourceDisk disk)
    {
        var sources = new Sources();
        foreach (var entry in disk.List("data"))
        {
            sources = Read(disk, entry, sources);
        }

        return sources;
    }

    private static Sources Read(SourceDisk disk, FolderEntry entry, Sources sources)
    {
        switch (entry)
        {
            case { Name: "scorecard.yaml", IsFolder: false }:
                return sources with { Scorecard = YamlDocument.ReadFile(disk, entry.Path) };
            case { Name: "indicators", IsFolder: true }:
                return sources with { Indicators = ReadIndicators(disk, entry.Path) };
            case { Name: "results", IsFolder: true }:
                return sources with { Results = ReadResults(disk, entry.Path) };
            default:
                disk.Report.Add(Placement.Unread(entry, "data", Belongs));
                return sources;
        }
    }

    private static IReadOnlyList<YamlFile> ReadIndicators(SourceDisk disk, string folder) =>
    [
        .. Placement.Files(disk, folder, ".yaml", "one file for each section, such as care-leavers.yaml")
            .Made(f => YamlDocument.ReadFile(disk, f.Path)),
    ];

    private static IReadOnlyList<CsvFile> ReadResults(SourceDisk disk, string folder) =>
    [
        .. Placement.Files(disk, folder, ".csv", "one file for each month, such as 2017-04.csv")
            .Made(f => ReadResult(disk, f.Path)),
    ];

    private static CsvFile ReadResult(SourceDisk disk, string path)
    {
        if (disk.ReadText(path, ReadLimits.ResultsBytes) is not { } text)
        {
            return new CsvFile(path, null, []);
        }

        var file = CsvTable.Read(path, text, disk.Report);
        if (file.Header is not null)
        {
            disk.Note(path, InputDigest.Of(file));
        }

        return file;
    }
}
