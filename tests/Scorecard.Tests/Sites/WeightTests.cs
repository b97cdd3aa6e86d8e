using System.IO.Compression;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>Pages arrive on a poor connection, and an archive of them stays small.</summary>
public sealed class WeightTests
{
    private static readonly Lazy<BuiltSite> _example = new(() =>
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        return example.Built();
    });

    private static readonly string[] _scorecard =
        ["2017-04/v1/index.html", "2017-04/v1/assets/scorecard.css", "2017-04/v1/assets/scorecard.js", "2017-04/v1/assets/favicon.svg"];

    [Fact]
    public void The_scorecard_and_all_it_needs_are_below_60_kB_compressed() =>
        Assert.InRange(_scorecard.Sum(path => Compressed(_example.Value.Files[path])), 1, 60_000);

    [Fact]
    public void An_average_page_is_below_40_kB()
    {
        var pages = _example.Value.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.InRange(pages.Average(p => _example.Value.Files[p].Length), 1, 40_000);
    }

    [Fact]
    public void A_version_folder_is_below_3_MB() =>
        Assert.InRange(_example.Value.Paths.Where(p => p.StartsWith("2017-04/v1/", StringComparison.Ordinal)).Sum(p => _example.Value.Files[p].Length), 1, 3_000_000);

    private static int Compressed(byte[] content)
    {
        using var small = new MemoryStream();
        using (var zip = new GZipStream(small, CompressionLevel.Optimal))
        {
            zip.Write(content);
        }

        return small.ToArray().Length;
    }
}
