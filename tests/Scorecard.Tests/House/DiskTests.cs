using System.Text.RegularExpressions;

namespace Scorecard.Tests.House;

/// <summary>Only Read reads the inputs, Hash sums files without keeping them, only Publish writes.</summary>
public sealed partial class DiskTests
{
    [Fact]
    public void Only_Read_Hash_and_Publish_touch_the_disk() =>
        Assert.Empty(Elsewhere("Read", "Hash", "Publish").Where(f => Touches().IsMatch(f.Code)).Select(f => f.Path));

    [Fact]
    public void Only_Publish_writes_to_the_disk() =>
        Assert.Empty(Elsewhere("Publish").Where(f => Writes().IsMatch(f.Code)).Select(f => f.Path));

    [Theory]
    [InlineData("var text = File.ReadAllText(path);", true)]
    [InlineData("using var stream = new FileStream(path, mode);", true)]
    [InlineData("System.IO.Directory.Delete(path);", true)]
    [InlineData("string.CompareOrdinal(File, other.File)", false)]
    [InlineData("row.File.CompareTo(other)", false)]
    public void Touching_the_disk_is_told_from_naming_a_file(string code, bool touches) =>
        Assert.Equal(touches, Touches().IsMatch(code));

    [Theory]
    [InlineData("File.WriteAllText(path, text);", true)]
    [InlineData("new FileStream(path, FileMode.Create)", true)]
    [InlineData("new FileStream(path, FileMode.Open, FileAccess.Read)", false)]
    [InlineData("Directory.EnumerateFiles(path)", false)]
    public void Writing_is_told_from_reading(string code, bool writes) => Assert.Equal(writes, Writes().IsMatch(code));

    private static IEnumerable<SourceFile> Elsewhere(params string[] rooms) =>
        RoomMap.Folders.Except(rooms).SelectMany(RoomMap.FilesOf).Concat(RoomMap.FilesOutside);

    [GeneratedRegex("""
        (?<![.\w])(System\.IO\.)?((File|Directory)\.(Read|Write|Open|Create|Exists|Delete|Move|Copy|Append|Get|Set|Replace|Resolve|Enumerate)
        |RandomAccess\.|FileStream\b|FileInfo\b|DirectoryInfo\b|DriveInfo\b|FileSystemWatcher\b|MemoryMappedFile\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Touches();

    [GeneratedRegex("""
        (?<![.\w])(System\.IO\.)?((File|Directory)\.(Write|OpenWrite|Create|Delete|Move|Copy|Append|Set|Replace)
        |FileMode\.(Create|CreateNew|OpenOrCreate|Append|Truncate)\b|FileAccess\.(Write|ReadWrite)\b|RandomAccess\.Write)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Writes();
}
