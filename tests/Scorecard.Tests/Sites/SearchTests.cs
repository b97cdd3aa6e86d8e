using System.IO.Compression;
using System.Text.Json;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>What search can find stands where it says, and is small enough to load.</summary>
public sealed class SearchTests
{
    [Fact]
    public void Everything_that_can_be_found_stands_where_it_says()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var site = example.Built();
        var found = Texts(site);
        Assert.Contains(found, text => text[2].EndsWith("2017-04/v1/cover-paper/index.html#p3-2", StringComparison.Ordinal));
        Assert.Contains(found, text => text[2] == "../indicators/scs-05/index.html");
        Assert.All(found, text =>
        {
            var way = text[2]["../".Length..].Split('#');
            Assert.Contains(way[0], site.Files.Keys);
            Assert.True(way.Length == 1 || site.Text(way[0]).Contains($"id=\"{way[1]}\"", StringComparison.Ordinal), text[2]);
        });
    }

    [Fact]
    public void What_searching_loads_is_below_60_kilobytes_compressed()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var site = example.Built();
        Assert.InRange(site.Paths.Where(p => p.StartsWith("search/", StringComparison.Ordinal)).Sum(p => Compressed(site.Files[p])), 1, 60_000);
    }

    [Fact]
    public void Words_of_a_closed_month_cannot_be_found_in_public()
    {
        using var council = CouncilFolder.Small();
        Assert.Contains(Texts(council.Built()), text => text[2].Contains("2017-03", StringComparison.Ordinal));
        council.Replace("content/editions/2017-03/edition.yaml", "classification: unrestricted", "classification: restricted");
        council.Replace("content/editions/2017-03/cover-paper.md", "classification: Unrestricted", "classification: restricted");
        council.Replace("content/editions/2017-04/commentary/SCS-01.md", "{{ SCS-01.previous }}", "an earlier figure");
        Assert.DoesNotContain(Texts(council.Built()), text => text[2].Contains("2017-03", StringComparison.Ordinal));
    }

    private static string[][] Texts(BuiltSite site)
    {
        var script = site.Text("search/texts.js");
        return JsonSerializer.Deserialize<string[][]>(script["window.scorecardTexts = ".Length..script.LastIndexOf(';')])!;
    }

    private static long Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return packed.Length;
    }
}
