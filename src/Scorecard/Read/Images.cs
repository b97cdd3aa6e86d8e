using System.Collections.Immutable;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>The pictures of an edition, wherever they stand below its folder.</summary>
internal static class Images
{
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> None { get; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>True for a picture, be it one that is refused.</summary>
    public static bool IsImage(FolderEntry entry) =>
        entry.Extension is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".svg";

    /// <summary>Reads the pictures among the entries and in folders below; all else is reported.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Read(
        SourceDisk disk, string folder, IEnumerable<FolderEntry> entries, string belongs)
    {
        var images = None.ToBuilder();
        var waiting = new Stack<FolderEntry>(entries);
        while (waiting.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                Add(disk, folder, entry, belongs, images);
            }
            else
            {
                Below(disk, folder, entry, belongs).ForEach(waiting.Push);
            }
        }

        return images.ToImmutable();
    }

    // A folder without pictures or folders is a mistake as a whole: say so once, not for each of its files.
    private static List<FolderEntry> Below(SourceDisk disk, string edition, FolderEntry folder, string belongs)
    {
        var below = disk.List(folder.Path);
        if (below.Count == 0 || below.Any(e => e.IsFolder || IsImage(e)))
        {
            return [.. below];
        }

        disk.Report.Add(Placement.OutOfPlace(folder, edition, "", belongs));
        return [];
    }

    private static void Add(
        SourceDisk disk,
        string folder,
        FolderEntry entry,
        string belongs,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Builder images)
    {
        if (!IsImage(entry))
        {
            disk.Report.Add(Placement.OutOfPlace(entry, folder, ExtensionFor(entry), belongs));
        }
        else if (entry.Extension == ".svg")
        {
            disk.Report.Add(ReadRules.UnsafeImage.At(
                new Location(entry.Path), "a picture in SVG can carry a program", "save the picture as PNG"));
        }
        else if (disk.ReadPicture(entry.Path) is { } bytes && IsOfItsKind(entry, bytes, disk.Report))
        {
            images[entry.Path[(folder.Length + 1)..]] = bytes;
        }
    }

    private static string ExtensionFor(FolderEntry entry) =>
        entry.Name.StartsWith("edition.", StringComparison.OrdinalIgnoreCase) ? ".yaml" : ".md";

    private static bool IsOfItsKind(FolderEntry entry, ReadOnlyMemory<byte> bytes, Report report)
    {
        var kind = ImageKind.Of(bytes.Span);
        if (kind == (entry.Extension == ".jpeg" ? ".jpg" : entry.Extension))
        {
            return true;
        }

        report.Add(ReadRules.ImageOfAnotherKind.At(
            new Location(entry.Path),
            kind is null
                ? $"the name ends in “{entry.Extension}”, but the file holds no picture that browsers show"
                : $"the name ends in “{entry.Extension}”, but the file holds a “{kind}” picture",
            kind is null ? "save the picture again as PNG" : $"rename it to “{Path.ChangeExtension(entry.Name, kind)}”"));
        return false;
    }
}
