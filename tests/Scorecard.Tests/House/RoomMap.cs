using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>The rooms as the map says they are, and the files as they stand.</summary>
internal static class RoomMap
{
    internal static string Library { get; } = Path.Combine(Repository.Root, "src", "Scorecard");

    internal static IReadOnlyList<Room> Rooms { get; } = ReadRooms();

    internal static IReadOnlyList<string> Folders { get; } =
    [
        .. Directory.GetDirectories(Library)
            .Select(f => Path.GetFileName(f)!)
            .Where(f => f is not ("bin" or "obj") && SourceFiles.In(Path.Combine(Library, f)).Count > 0)
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, IReadOnlyList<SourceFile>> _files =
        Rooms.Select(r => r.Name).Union(Folders).ToDictionary(r => r, r => SourceFiles.In(Path.Combine(Library, r)));

    internal static IReadOnlyList<SourceFile> FilesOf(string room) => _files[room];

    /// <summary>Files that stand outside every room, such as BuildPipeline.cs.</summary>
    internal static IReadOnlyList<SourceFile> FilesOutside { get; } =
        [.. Directory.GetFiles(Library, "*.cs").Select(SourceFile.Open)];

    private static Room[] ReadRooms() =>
    [
        .. File.ReadAllLines(Path.Combine(Library, "README.md"))
            .SkipWhile(line => !line.StartsWith("| room |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Room.Parse),
    ];
}
