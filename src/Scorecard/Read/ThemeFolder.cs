namespace Scorecard.Read;

/// <summary>The folder content/theme: a style sheet and a logo.</summary>
internal static class ThemeFolder
{
    private const string Belongs = "theme.css and a logo: logo.png, logo.jpg or logo.webp";

    public static ThemeFiles Read(SourceDisk disk, string folder)
    {
        var theme = ThemeFiles.None;
        foreach (var entry in disk.List(folder))
        {
            theme = Read(disk, folder, entry, theme);
        }

        return theme;
    }

    private static ThemeFiles Read(SourceDisk disk, string folder, FolderEntry entry, ThemeFiles theme)
    {
        if (entry is { Name: "theme.css", IsFolder: false })
        {
            return theme with { StylePath = entry.Path, Style = disk.ReadText(entry.Path, ReadLimits.StyleBytes) ?? "" };
        }

        if (entry is { IsFolder: false, Name: "logo.svg" or "logo.png" or "logo.jpg" or "logo.jpeg" or "logo.webp" })
        {
            var found = Images.Read(disk, folder, [entry], Belongs);
            return found.Count == 0 ? theme : theme with { LogoName = entry.Name, Logo = found[entry.Name] };
        }

        disk.Report.Add(Placement.OutOfPlace(entry, folder, "", Belongs));
        return theme;
    }
}
