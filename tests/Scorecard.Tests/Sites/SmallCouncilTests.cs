using System.Text.Json.Nodes;
using Json.Schema;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>A whole small council: its folder in, its site out.</summary>
public sealed class SmallCouncilTests
{
    [Fact]
    public async Task Exactly_these_files_are_published()
    {
        using var council = CouncilFolder.Small();
        await Verifier.Verify(string.Join('\n', council.Built().Paths));
    }

    [Theory]
    [InlineData("2017-04/v1/data/scorecard.json")]
    [InlineData("2017-04/v1/data/indicators.json")]
    [InlineData("2017-04/v1/data/results.csv")]
    [InlineData("2017-04/v1/data/results.csv-metadata.json")]
    [InlineData("editions.json")]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    public async Task Machines_read(string path)
    {
        using var council = CouncilFolder.Small();
        await Verifier.Verify(council.Built().Text(path), Path.GetExtension(path)[1..], Path.GetFileNameWithoutExtension(path));
    }

    [Fact]
    public void Every_scorecard_keeps_to_the_schema_beside_it()
    {
        using var example = CouncilFolder.CopyOf(Repository.Root);
        var site = example.Built();
        foreach (var path in site.Paths.Where(p => p.EndsWith("/scorecard.json", StringComparison.Ordinal)))
        {
            var schema = JsonSchema.FromText(site.Text(path.Replace("scorecard.json", "scorecard.schema.json", StringComparison.Ordinal)));
            var result = schema.Evaluate(JsonNode.Parse(site.Text(path)), new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(result.IsValid, string.Join('\n', result.Details.Where(d => d.HasErrors).Select(d => $"{path} {d.InstanceLocation}")));
        }
    }

    [Fact]
    public void The_schema_refuses_a_rating_that_it_does_not_know()
    {
        using var council = CouncilFolder.Small();
        var site = council.Built();
        var schema = JsonSchema.FromText(site.Text("2017-04/v1/data/scorecard.schema.json"));
        var wrong = site.Text("2017-04/v1/data/scorecard.json").Replace("\"rating\": \"red\"", "\"rating\": \"purple\"", StringComparison.Ordinal);
        Assert.False(schema.Evaluate(JsonNode.Parse(wrong)).IsValid);
    }

    [Fact]
    public void The_columns_of_the_results_are_those_described()
    {
        using var council = CouncilFolder.Small();
        var site = council.Built();
        var described = site.Json("2017-04/v1/data/results.csv-metadata.json")
            .GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString());
        Assert.Equal(string.Join(',', described), site.Text("2017-04/v1/data/results.csv").Split('\n')[0]);
    }
}
