using System.Text.RegularExpressions;
using System.Xml.Linq;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>Holds the code to the table in src/Scorecard/README.md.</summary>
public sealed class RoomsTests
{
    public static TheoryData<string> RoomNames => [.. RoomMap.Rooms.Select(r => r.Name)];

    [Fact]
    public void Each_folder_is_a_room_of_the_map_and_each_room_has_a_folder() =>
        Assert.Equal(RoomMap.Rooms.Select(r => r.Name).Order(StringComparer.Ordinal), RoomMap.Folders);

    [Fact]
    public void The_map_names_no_room_that_it_does_not_describe() =>
        Assert.Empty(RoomMap.Rooms.SelectMany(r => r.MayImport).Except(RoomMap.Rooms.Select(r => r.Name)));

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_mentions_only_rooms_it_may_import(string name)
    {
        var room = Find(name);
        var closed = RoomMap.Rooms.Select(r => r.Name).Except([.. room.MayImport, name]);
        Assert.Empty(RoomMap.FilesOf(name).SelectMany(f => closed.Where(c => Mentions(f, c)).Select(c => $"{f.Path} mentions {c}")));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_file_stands_in_the_namespace_of_its_room(string name) =>
        Assert.Empty(RoomMap.FilesOf(name)
            .Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => !Regex.IsMatch(f.Text, $@"^namespace Scorecard\.{name}[.;]", RegexOptions.Multiline))
            .Select(f => f.Path));

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_uses_only_packages_that_its_row_names(string name)
    {
        var closed = Packages().Except(Find(name).Packages);
        Assert.Empty(RoomMap.FilesOf(name)
            .SelectMany(f => closed.Where(p => Uses(f, p)).Select(p => $"{f.Path} uses {p}")));
    }

    [Fact]
    public void No_room_knows_the_pipeline_that_calls_it()
    {
        var outside = RoomMap.FilesOutside.Select(f => f.Type).ToArray();
        Assert.Empty(RoomMap.Folders.SelectMany(RoomMap.FilesOf)
            .SelectMany(f => outside.Where(t => Regex.IsMatch(f.Code, $@"\b{t}\b")).Select(t => $"{f.Path} mentions {t}")));
    }

    [Fact]
    public void No_room_is_opened_to_every_file_at_once()
    {
        var project = File.ReadAllText(Path.Combine(RoomMap.Library, "Scorecard.csproj"));
        Assert.DoesNotContain("Using Include=\"Scorecard", project, StringComparison.Ordinal);
        Assert.Empty(SourceFiles.In(RoomMap.Library)
            .Where(f => f.Code.Contains("global using", StringComparison.Ordinal))
            .Select(f => f.Path));
    }

    [Fact]
    public void The_rooms_form_no_circle()
    {
        var left = RoomMap.Rooms.ToDictionary(r => r.Name, r => r.MayImport.ToHashSet());
        while (left.Where(r => r.Value.Count == 0).Select(r => r.Key).ToArray() is { Length: > 0 } free)
        {
            left = left.Where(r => !free.Contains(r.Key)).ToDictionary(r => r.Key, r => r.Value.Except(free).ToHashSet());
        }

        Assert.Empty(left.Keys);
    }

    private static Room Find(string name) => RoomMap.Rooms.Single(r => r.Name == name);

    /// <summary>In full (<c>Scorecard.Read</c>), or short (<c>Read.CsvFile</c>), which C# allows between neighbours.</summary>
    private static bool Mentions(SourceFile file, string room)
    {
        var types = string.Join('|', RoomMap.FilesOf(room).Select(f => Regex.Escape(f.Type)).Append("-"));
        return file.Text.Contains(room, StringComparison.Ordinal)
            && Regex.IsMatch(file.Text, $@"\bScorecard\.{room}\b|(?<![.\w]){room}\.({types})\b");
    }

    private static bool Uses(SourceFile file, string package) =>
        Regex.IsMatch(file.Code, $@"(?<![.\w]){Regex.Escape(package)}(\.|;)");

    private static IEnumerable<string> Packages() =>
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(p => p.Attribute("Include")!.Value);
}
