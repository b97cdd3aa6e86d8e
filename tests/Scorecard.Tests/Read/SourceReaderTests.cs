using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Read;

public sealed class SourceReaderTests
{
    [Fact]
    public void The_example_council_is_read_without_a_finding()
    {
        var report = new Report();
        var sources = SourceReader.Read(Repository.Root, report);

        Assert.Empty(report.Findings);
        Assert.NotNull(sources.Scorecard?.Root);
        Assert.Equal(8, sources.Indicators.Count);
        Assert.Equal(14, sources.Results.Count);
        Assert.Equal(14, sources.Editions.Count);
        Assert.Equal(3, sources.Pages.Count);
        Assert.All(sources.Editions, e => Assert.NotNull(e.Paper?.FrontMatter));
    }

    [Fact]
    public void The_order_of_files_and_what_editors_leave_behind_change_nothing()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.md", "a.md", ".DS_Store", "~$a.md", "a.md~", ".a.md.swp", "Thumbs.db", "desktop.ini" })
        {
            folder.Write($"content/pages/{name}", "Help.\n"u8.ToArray());
        }

        var (sources, codes) = Read(folder);

        Assert.Empty(codes);
        Assert.Equal(["content/pages/a.md", "content/pages/b.md"], sources.Pages.Select(p => p.Path));
    }

    [Theory]
    [InlineData("h#a.md")]
    [InlineData("x%20y.md")]
    public void A_name_that_an_address_would_read_otherwise_is_refused(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write($"content/pages/{name}", "Help.\n"u8.ToArray());

        Assert.Equal(["SC1016"], Read(folder).Codes);
    }

    [Fact]
    public void Pictures_are_found_wherever_they_stand_in_an_edition()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/editions/2017-04/map.gif", "GIF89a"u8.ToArray());
        folder.Write("content/editions/2017-04/pictures/old/map.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]);
        folder.Write("content/editions/2017-04/exceptions/map.webp", "RIFF1234WEBP"u8.ToArray());
        folder.Write("content/editions/2017-04/pictures/plan.txt", "Plan"u8.ToArray());

        var (sources, codes) = Read(folder);

        Assert.Equal(["exceptions/map.webp", "map.gif", "pictures/old/map.jpeg"], sources.Editions[0].Images.Keys);
        Assert.Equal(["SC1012"], codes);
    }

    [Fact]
    public void A_link_to_a_folder_outside_is_not_entered()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        outside.Write("pages/secret.md", "Secret.\n"u8.ToArray());
        outside.Write("data/scorecard.yaml", "title: Secret\n"u8.ToArray());
        Directory.CreateDirectory(Path.Combine(folder.Path, "content"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "data"), Path.Combine(outside.Path, "data"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "content", "pages"), Path.Combine(outside.Path, "pages"));

        var (sources, codes) = Read(folder);

        Assert.Empty(sources.Texts);
        Assert.Equal(["SC1015", "SC1015"], codes);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_there_all_the_same_and_can_be_quoted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/scorecard.yaml", "title: [\n"u8.ToArray());
        folder.Write("data/results/2017-04.csv", [.. "indicator\nSCS-01 "u8, 0x92, (byte)'\n']);
        folder.Write("content/editions/2017-04/cover-paper.md", "---\nto: us\n"u8.ToArray());

        var (sources, codes) = Read(folder);

        Assert.Equal(["SC1112", "SC1001", "SC1111"], codes);
        Assert.Null(sources.Scorecard!.Root);
        Assert.Null(Assert.Single(sources.Results).Header);
        Assert.True(sources.Editions[0].Paper!.IsBroken);
        Assert.Equal("SCS-01 \uFFFD", sources.Excerpt(new Location("data/results/2017-04.csv", 2, 8)));
    }

    [Fact]
    public void A_giant_without_line_ends_is_refused_within_bounds()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/results/2017-03.csv", new byte[40_000_000].Select(_ => (byte)'x').ToArray());
        folder.Write("data/scorecard.yaml", []);
        using (var giant = File.Create(Path.Combine(folder.Path, "data", "results", "2017-04.csv")))
        {
            giant.SetLength(100_000_000_000);
        }

        Assert.Equal(["SC1005", "SC1006", "SC1008"], Read(folder).Codes);
    }

    private static (Sources Sources, IEnumerable<string> Codes) Read(TemporaryFolder folder)
    {
        var report = new Report();
        var sources = SourceReader.Read(folder.Path, report);
        return (sources, report.Findings.Select(f => f.Rule.Code));
    }
}
