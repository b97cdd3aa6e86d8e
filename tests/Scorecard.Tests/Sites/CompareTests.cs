using System.IO.Compression;
using System.Text.Json;
using Scorecard.Domain;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>What the compare page lays side by side is what the pages print, and no more.</summary>
public sealed class CompareTests
{
    private const string Restricted = "content/editions/2017-03/edition.yaml";

    private static readonly Lazy<BuiltSite> _example = new(() =>
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        return example.Built();
    });

    [Fact]
    public void Every_edition_has_its_figures_beside_the_page() => Assert.Equal(
        _example.Value.Paths.Where(p => p.EndsWith("/versions/index.html", StringComparison.Ordinal)).Select(p => $"compare/{p[..7]}.js"),
        _example.Value.Paths.Where(p => p.StartsWith("compare/20", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_is_the_one_that_the_scorecard_prints()
    {
        var measures = Measures(_example.Value, "2017-04");
        Assert.Equal(
            _example.Value.Json("2017-04/v1/data/scorecard.json").GetProperty("results").EnumerateArray()
                .Where(r => r.GetProperty("cohort").GetString() == "all" && r.GetProperty("area").GetString() == "")
                .Select(r => (r.GetProperty("indicator").GetString(), Value(r), r.GetProperty("rating").GetString()))
                .Order(),
            measures.Select(m => (m.GetProperty("id").GetString(), Value(m), Rating(m.GetProperty("key").GetString()))).Order());
    }

    [Fact]
    public void Everything_leads_to_a_page_that_is_there()
    {
        foreach (var measure in Measures(_example.Value, "2017-04"))
        {
            Assert.Contains(measure.GetProperty("living").GetString()!["../".Length..], _example.Value.Files.Keys);
            var (why, page) = ("id=\"why\"", measure.GetProperty("href").GetString()!["../".Length..].Split('#')[0]);
            Assert.Contains(why, _example.Value.Text(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Comparing_two_editions_loads_less_than_60_kilobytes_compressed()
    {
        var largest = _example.Value.Paths.Where(p => p.StartsWith("compare/20", StringComparison.Ordinal)).Max(p => Compressed(_example.Value.Files[p]));
        Assert.InRange((2 * largest) + Compressed(_example.Value.Files["compare/compare.js"]), 1, 20_000);
        Assert.InRange(_example.Value.Paths.Where(p => p.StartsWith("compare/", StringComparison.Ordinal)).Sum(p => Compressed(_example.Value.Files[p])), 1, 60_000);
    }

    [Fact]
    public void A_closed_month_cannot_be_compared_in_public()
    {
        using var council = CouncilFolder.Small();
        Assert.Contains("compare/2017-03.js", council.Built().Files.Keys);
        council.Replace(Restricted, "classification: unrestricted", "classification: restricted");
        council.Replace("content/editions/2017-03/cover-paper.md", "classification: Unrestricted", "classification: restricted");
        council.Replace("content/editions/2017-04/commentary/SCS-01.md", "{{ SCS-01.previous }}", "an earlier figure");
        var open = council.Built();
        Assert.DoesNotContain("compare/2017-03.js", open.Files.Keys);
        Assert.DoesNotContain("2017-03", open.Text("compare/index.html"), StringComparison.Ordinal);
        var closed = council.Built(request => request with { Audience = Audience.Intranet });
        Assert.Contains("March 2017 (restricted)", closed.Text("compare/index.html"), StringComparison.Ordinal);
        Assert.Contains("noindex", closed.Text("compare/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_figure_has_no_number_to_compare()
    {
        var suppressed = _example.Value.Paths.Where(p => p.StartsWith("compare/20", StringComparison.Ordinal))
            .SelectMany(p => Measures(_example.Value, p["compare/".Length..^".js".Length]))
            .Where(m => m.GetProperty("shown").GetString() == "suppressed")
            .ToList();
        Assert.NotEmpty(suppressed);
        Assert.All(suppressed, measure => Assert.Equal(JsonValueKind.Null, measure.GetProperty("value").ValueKind));
    }

    private static decimal? Value(JsonElement row) =>
        row.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;

    private static string? Rating(string? key) => key == "none" ? "not_rated" : key;

    private static IReadOnlyList<JsonElement> Measures(BuiltSite site, string edition)
    {
        var script = site.Text($"compare/{edition}.js");
        var rows = script[(script.IndexOf("] = ", StringComparison.Ordinal) + "] = ".Length)..script.LastIndexOf(';')];
        return [.. JsonDocument.Parse(rows).RootElement.EnumerateArray()];
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
