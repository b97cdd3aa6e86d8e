using System.Buffers;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Which names may stand in a folder, on every system that may hold the repository.</summary>
internal static class EntryNames
{
    private static readonly SearchValues<char> _refused = SearchValues.Create("<>:\"/\\|?*#%");

    /// <summary>True for what editors and systems leave lying about.</summary>
    public static bool IsLitter(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swo", StringComparison.Ordinal)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries that may be read; the others are reported.</summary>
    public static IReadOnlyList<FolderEntry> Accept(string folder, IReadOnlyList<FileSystemInfo> entries, Report report)
    {
        ReportTwins(folder, entries, report);
        return
        [
            .. entries
                .Where(e => !RefusesName(folder, e.Name, report) && !RefusesLink(e, $"{folder}/{e.Name}", report))
                .Select(e => new FolderEntry($"{folder}/{e.Name}", e is DirectoryInfo)),
        ];
    }

    /// <summary>True if the entry is a link, which is reported: what it leads to may lie anywhere and is not in the repository.</summary>
    public static bool RefusesLink(FileSystemInfo entry, string path, Report report)
    {
        if (entry.LinkTarget is null)
        {
            return false;
        }

        report.Add(ReadRules.SymbolicLink.At(
            new Location(path), "this is a link, not a file or folder of its own", "put the file itself here"));
        return true;
    }

    private static bool RefusesName(string folder, string name, Report report)
    {
        if (IsPortable(name))
        {
            return false;
        }

        var shown = string.Concat(name.Select(c => char.IsControl(c) || c == '\uFFFD' ? '?' : c));
        report.Add(ReadRules.UnportableName.At(
            new Location($"{folder}/{shown}"),
            $"the name “{shown}” cannot be used on every computer, or not in an address",
            "rename it with letters, digits, hyphens and dots only"));
        return true;
    }

    private static bool IsPortable(string name) =>
        !name.AsSpan().ContainsAny(_refused)
        && !name.Any(c => char.IsControl(c) || c == '\uFFFD')
        && !name.EndsWith('.') && name.Trim() == name;

    private static void ReportTwins(string folder, IEnumerable<FileSystemInfo> entries, Report report)
    {
        foreach (var twins in entries.Select(e => e.Name).GroupBy(n => n, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var twin in twins.Skip(1))
            {
                report.Add(ReadRules.NamesDifferInCase.At(
                    new Location($"{folder}/{twin}"),
                    $"“{twin}” and “{twins.First()}” differ only in capitals; many computers keep only one of them",
                    "rename or delete one of the two"));
            }
        }
    }
}
