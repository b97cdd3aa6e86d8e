using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Scorecard.Cli.Schema;
using Scorecard.Diagnostics;
using Scorecard.Tests.Diagnostics;
using Scorecard.Tests.Sites;
using Scorecard.Tests.Snapshots;
using Scorecard.Validate.Shapes;

namespace Scorecard.Tests.Cli.Schema;

/// <summary>The schemas say what the reader says: no key more, none less, and the same values.</summary>
public sealed class SchemaTests
{
    /// <summary>Mistakes of a key or of the kind of its value, which a schema can find.</summary>
    private static readonly string[] _ofKeys = ["SC1201", "SC1202", "SC1203", "SC1204", "SC1206", "SC1207", "SC1209"];

    private static readonly Dictionary<string, JsonSchema> _schemas = SchemaFiles.All()
        .Where(s => s.FileName.EndsWith(".schema.json", StringComparison.Ordinal))
        .ToDictionary(s => s.Name, s => JsonSchema.FromText(s.Text));

    public static TheoryData<string> Names => [.. SchemaFiles.All().Select(s => s.Name)];

    public static TheoryData<string> Councils =>
        [".", "tests/Scorecard.Tests/Sites/second-council", "tests/Scorecard.Tests/Diagnostics/council", "src/Scorecard.Cli/Init/starter"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_copy_is_what_the_reader_asks(string name)
    {
        var schema = SchemaFiles.All().Single(s => s.Name == name);
        Assert.Equal(schema.Text, File.ReadAllText(Path.Combine(Repository.Root, "schema", schema.FileName)));
        Assert.Equal((0, schema.Text, ""), CommandRun.Of("schema", name));
    }

    [Theory]
    [MemberData(nameof(Councils))]
    public void The_files_of_a_council_in_order_keep_to_their_schemas(string council)
    {
        var files = CouncilYaml.In(Path.Combine(Repository.Root, council));
        Assert.True(files.Count >= 3);
        Assert.Empty(files.Where(f => !Keeps(f)).Select(f => f.Path));
    }

    [Fact]
    public void A_planted_mistake_of_keys_breaks_the_schema_and_no_other_file_does()
    {
        var broken = 0;
        foreach (var fixture in Fixture.All.Where(f => !f.IsOfPublication))
        {
            var findings = fixture.Findings();
            foreach (var file in CouncilYaml.In(fixture.Folder))
            {
                var here = findings.Where(f => f.Location.File == file.Path).ToList();
                if (here.Exists(f => _ofKeys.Contains(f.Rule.Code)))
                {
                    broken++;
                    Assert.False(Keeps(file), $"{fixture.Name}: {file.Path}");
                }
                else if (!here.Exists(f => f.Severity == Severity.Error))
                {
                    Assert.True(Keeps(file), $"{fixture.Name}: {file.Path}");
                }
            }
        }

        Assert.True(broken >= 7, $"only {broken} files with mistakes of keys");
    }

    [Theory]
    [InlineData("scorecard", "data/scorecard.yaml", "authority:")]
    [InlineData("edition", "content/editions/2017-04/edition.yaml", "classification:")]
    [InlineData("cover-paper", "content/editions/2017-04/cover-paper.md", "summary:")]
    [InlineData("indicators", "data/indicators/assessment.yaml", "section:")]
    public void The_keys_that_the_reader_offers_are_those_of_the_schema(string name, string path, string before)
    {
        using var council = CouncilFolder.Small();
        council.Replace(path, before, $"qqqqqqqqqqqq: 1\n{before}");
        var offer = BuildPipeline.Check(council.Root).Findings.Single(f => f.Rule.Code == "SC1201").Fix;
        var keys = offer[(offer.IndexOf("one of ", StringComparison.Ordinal) + 7)..].Split(", ");
        Assert.Equal(keys.Order(StringComparer.Ordinal), Json(name)["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("higher", "{ from: 2017-04, target: 90, minimum: 80 }", true)]
    [InlineData("higher", "{ from: 2017-04, target: 90, green_within: 2, amber_within: 4 }", false)]
    [InlineData("target", "{ from: 2017-04, target: 90, green_within: 2, amber_within: 4 }", true)]
    [InlineData("target", "{ from: 2017-04, target: 90, green_within: 2 }", false)]
    [InlineData("lower", "{ from: 2017-04, target: 90 }", false)]
    [InlineData("none", "{ from: 2017-04, target: 90, minimum: 80 }", false)]
    public void What_a_standard_may_hold_depends_on_the_polarity(string polarity, string standard, bool keeps)
    {
        var file = Validate.Yaml.File("x", $$"""
            section: One
            indicators:
              - id: SCS-01
                title: One
                unit: percent
                basis: month
                polarity: {{polarity}}
                standards: [{{standard}}]
            """);
        Assert.Equal(keeps, _schemas["indicators"].Evaluate(YamlAsJson.Of(file.Root!)).IsValid);
    }

    [Fact]
    public void Each_key_is_explained_and_nothing_else()
    {
        var asked = FileShapes.All().SelectMany(f => Paths(f.Asked, f.Name + "/")).ToHashSet(StringComparer.Ordinal);
        Assert.True(
            asked.SetEquals(KeyWords.Paths),
            $"say in Validate/Shapes/KeyWords.cs: {string.Join(", ", asked.Except(KeyWords.Paths))}; delete there: {string.Join(", ", KeyWords.Paths.Except(asked))}");
    }

    [Fact]
    public void The_columns_that_the_reader_offers_are_those_of_both_table_schemas()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "status,note", "status,qqqqqqqqqqqq,note");
        var offer = BuildPipeline.Check(council.Root).Findings.First(f => f.Rule.Name == "unknown-column").Fix;
        var columns = offer[(offer.IndexOf("one of ", StringComparison.Ordinal) + 7)..].Split(", ");
        Assert.Equal(columns, Json("results")["fields"]!.AsArray().Select(f => (string?)f!["name"]));
        Assert.Equal(columns, Json("results-csvw")["columns"]!.AsArray().Select(f => (string?)f!["name"]));
    }

    [Fact]
    public void Every_cell_of_the_example_matches_the_pattern_of_its_column()
    {
        var patterns = Json("results")["fields"]!.AsArray()
            .ToDictionary(f => (string)f!["name"]!, f => (string?)f!["constraints"]!["pattern"] ?? "");
        var files = Results();
        Assert.True(files.Count > 12);
        foreach (var file in files)
        {
            var header = file.Header!.Select(c => c.Text).ToList();
            Assert.All(file.Rows.SelectMany(r => r.Cells.Zip(header)), cell =>
                Assert.True(cell.First.Text.Length == 0 || Regex.IsMatch(cell.First.Text, patterns[cell.Second]), cell.First.Text));
        }
    }

    [Fact]
    public void Schemas_are_written_and_written_anew()
    {
        using var council = CouncilFolder.Small();
        var folder = Path.Combine(council.Root, "schema");
        Assert.Equal(0, CommandRun.Of("schema", "--output", folder).ExitCode);
        File.WriteAllText(Path.Combine(folder, "edition.schema.json"), "old");
        Assert.Equal(0, CommandRun.Of("schema", "edition", "--output", folder).ExitCode);
        Assert.Equal(SchemaFiles.All().Select(s => s.FileName).Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Json("edition").ToJsonString(), JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "edition.schema.json")))!.ToJsonString());
        Assert.Equal(2, CommandRun.Of("schema", "editions").ExitCode);
    }

    private static IReadOnlyList<Scorecard.Read.CsvFile> Results() =>
        Scorecard.Read.SourceReader.Read(Repository.Root, new Report()).Results;

    private static bool Keeps(CouncilYaml file) => _schemas[file.Kind].Evaluate(YamlAsJson.Of(file.Root)).IsValid;

    private static JsonObject Json(string name) => JsonNode.Parse(SchemaFiles.All().Single(s => s.Name == name).Text)!.AsObject();

    private static IEnumerable<string> Paths(Questions asked, string path) => asked.Cases is { } cases
        ? cases.ByWord.SelectMany(c => Paths(c.Asked, path))
        : asked.All.SelectMany(q => Below(q.Value).SelectMany(b => Paths(b, $"{path}{q.Key}.")).Prepend(path + q.Key));

    private static IEnumerable<Questions> Below(ValueShape value) => value switch
    {
        ValueShape.Keys keys => [keys.Below],
        ValueShape.List list => Below(list.Item),
        _ => [],
    };
}
