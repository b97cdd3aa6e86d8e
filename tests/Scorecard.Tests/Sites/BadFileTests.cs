using System.Text;
using Scorecard.Diagnostics;

namespace Scorecard.Tests.Sites;

/// <summary>What happens to files on the way: each gives one finding, with its place and its cure.</summary>
public sealed class BadFileTests
{
    private const string Results = "data/results/2017-04.csv";
    private const string Declaration = "content/editions/2017-04/edition.yaml";

    private static Diagnostic Only(CouncilFolder council) => Assert.Single(BuildPipeline.Check(council.Root).Findings);

    private static string TextOf(CouncilFolder council, string path) => File.ReadAllText(Path.Combine(council.Root, path));

    private static void Save(CouncilFolder council, string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(council.Root, path), bytes);

    [Theory]
    [InlineData(Results)]
    [InlineData("data/indicators/care.yaml")]
    [InlineData("data/scorecard.yaml")]
    [InlineData(Declaration)]
    [InlineData("content/editions/2017-04/cover-paper.md")]
    [InlineData("content/editions/2017-04/exceptions/SCS-04.md")]
    public void A_merge_conflict_is_told_once_and_nothing_else(string path)
    {
        using var council = CouncilFolder.Small();
        var lines = TextOf(council, path).TrimEnd('\n').Split('\n');
        council.Write(path, string.Join('\n', [.. lines[..^1], "<<<<<<< HEAD", lines[^1], "=======", lines[^1], ">>>>>>> other", ""]));
        var found = BuildPipeline.Check(council.Root).Findings.Where(f => f.Location.File == path).ToList();
        Assert.Equal(("SC1020", lines.Length), (Assert.Single(found).Rule.Code, found[0].Location.Line));
    }

    [Fact]
    public void A_heading_underlined_with_equals_signs_is_no_conflict()
    {
        using var council = CouncilFolder.Small();
        council.Write("content/pages/help.md", "Help\n=======\n\nAsk the performance team.\n");
        Assert.Empty(BuildPipeline.Check(council.Root).Findings);
    }

    [Fact]
    public void Results_saved_as_utf_16_are_told_how_to_be_saved()
    {
        using var council = CouncilFolder.Small();
        Save(council, Results, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TextOf(council, Results))]);
        Assert.Equal(("SC1002", Results), (Only(council).Rule.Code, Only(council).Location.File));
    }

    [Fact]
    public void Results_saved_as_windows_1252_are_told_the_place()
    {
        using var council = CouncilFolder.Small();
        Save(council, Results, Encoding.Latin1.GetBytes(TextOf(council, Results).Replace("SCS-05,all,,,,12,,", "SCS-05,all,,,,12,,It cost £5 each.", StringComparison.Ordinal)));
        var found = Only(council);
        Assert.Equal(("SC1001", 7), (found.Rule.Code, found.Location.Line));
    }

    [Fact]
    public void Results_with_semicolons_are_told_once()
    {
        using var council = CouncilFolder.Small();
        council.Write(Results, TextOf(council, Results).Replace(',', ';'));
        Assert.Equal("SC1151", Only(council).Rule.Code);
    }

    [Fact]
    public void Results_of_a_published_month_may_not_change_in_silence()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Replace(Results, "SCS-02,all,,,,36.9,,", "SCS-02,all,,,,36.8,,");
        var found = Only(council);
        Assert.Equal(("SC1801", Results), (found.Rule.Code, found.Location.File));
        Assert.Contains("declare version 2", found.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_correction_of_two_people_is_told_at_the_second()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Declare("2017-04", 2, "2017-07-03");
        council.Declare("2017-04", 2, "2017-07-03", reason: "One figure was wrong.");
        var found = Only(council);
        Assert.Equal(("SC1404", 13), (found.Rule.Code, found.Location.Line));
        Assert.StartsWith("version 2 is declared twice; the first stands in line 9", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_saved_half_way_is_told_where_it_ends()
    {
        using var council = CouncilFolder.Small();
        council.Write(Results, TextOf(council, Results)[..^6]);
        Assert.Contains(BuildPipeline.Check(council.Root).Findings, f => f is { Rule.Code: "SC1155", Location: { File: Results, Line: 8 } });
    }

    [Fact]
    public void A_folder_named_2017_4_is_told_its_right_name()
    {
        using var council = CouncilFolder.Small();
        Directory.Move(Path.Combine(council.Root, "content/editions/2017-04"), Path.Combine(council.Root, "content/editions/2017-4"));
        var found = BuildPipeline.Check(council.Root).Findings.Single(f => f.Rule.Code == "SC1401");
        Assert.Equal("name it content/editions/2017-04", found.Fix);
    }
}
