using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Says where a file belongs that stands where it is not read.</summary>
internal static class Placement
{
    /// <summary>The files of a folder that end in <paramref name="extension"/>; all else is reported.</summary>
    public static IEnumerable<FolderEntry> Files(SourceDisk disk, string folder, string extension, string belongs)
    {
        foreach (var entry in disk.List(folder))
        {
            if (!entry.IsFolder && entry.Extension == extension)
            {
                yield return entry;
                continue;
            }

            disk.Report.Add(OutOfPlace(entry, folder, extension, belongs));
        }
    }

    /// <summary>An entry in a folder in which other things are read.</summary>
    public static Diagnostic OutOfPlace(FolderEntry entry, string folder, string extension, string belongs) =>
        ReadRules.FileOutOfPlace.At(
            new Location(entry.Path),
            entry.IsFolder
                ? $"the folder “{entry.Name}” is not read; in {folder} belongs {belongs}"
                : $"the file “{entry.Name}” is not read; in {folder} belongs {belongs}",
            Cure(entry, extension));

    /// <summary>An entry that nobody would expect to be read.</summary>
    public static Diagnostic Unread(FolderEntry entry, string folder, string belongs) =>
        ReadRules.UnreadEntry.At(
            new Location(entry.Path),
            $"“{entry.Name}” is not read; in {folder} belongs {belongs}",
            $"move it out of {folder}, or correct its name");

    private static string Cure(FolderEntry entry, string extension) =>
        (extension, entry.Extension.ToLowerInvariant()) switch
        {
            (".csv", ".xlsx" or ".xlsm" or ".xls" or ".ods" or ".numbers") =>
                "save the sheet as “CSV UTF-8 (Comma delimited)” and put that file here instead",
            (".yaml", ".yaml" or ".yml") or (".csv", ".csv") or (".md", ".md" or ".markdown" or ".txt") =>
                $"rename it to “{Path.GetFileNameWithoutExtension(entry.Name)}{extension}”",
            (".md", ".docx" or ".doc" or ".odt" or ".rtf") =>
                "copy its text into a Markdown file, whose name ends in “.md”",
            _ => "move it elsewhere or delete it",
        };
}
