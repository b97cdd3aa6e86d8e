using System.Text.RegularExpressions;

namespace Scorecard.Tests.House;

/// <summary>How our code reads, as far as a machine can tell.</summary>
public sealed partial class LanguageTests
{
    private const int MostLines = 400;

    private static readonly IReadOnlyList<SourceFile> _product = SourceFiles.Below("src", "build");

    private static readonly IReadOnlyList<SourceFile> _everything = [.. _product, .. SourceFiles.Below("tests", "benchmarks")];

    [Fact]
    public void The_source_files_are_found() => Assert.Contains(_everything, f => f.Path == "src/Scorecard/Domain/Month.cs");

    [Fact]
    public void No_file_is_too_long_to_say_one_thing() =>
        Assert.Empty(_everything.Where(f => f.Lines.Count > MostLines).Select(f => $"{f.Path}: {f.Lines.Count} lines"));

    [Fact]
    public void No_file_hides_its_length_in_regions() =>
        Assert.Empty(_everything.Where(f => f.Lines.Any(IsRegion)).Select(f => f.Path));

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.Empty(_product.Where(f => LeftForLater().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void No_file_is_named_after_nothing() =>
        Assert.Empty(_everything.Where(f => SaysNothing().IsMatch(f.Type)).Select(f => f.Path));

    private static bool IsRegion(string line) => line.TrimStart().StartsWith("#region", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex LeftForLater();

    [GeneratedRegex("(Helpers?|Manager|Service|Utils?|Utilities)$")]
    private static partial Regex SaysNothing();
}
