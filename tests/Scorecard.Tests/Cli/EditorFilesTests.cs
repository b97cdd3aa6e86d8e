using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Scorecard.Cli.Schema;
using Scorecard.Tests.Sites;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Cli;

/// <summary>What an editor on the desk needs to find mistakes while somebody writes.</summary>
public sealed class EditorFilesTests
{
    private const string Starter = "src/Scorecard.Cli/Init/starter";

    private static readonly string[] _files = ["extensions.json", "settings.json", "tasks.json"];

    [Fact]
    public void A_starter_names_the_schema_of_each_yaml_file_and_holds_it()
    {
        using var council = CouncilFolder.Small();
        var root = Path.Combine(council.Root, "starter");
        Assert.Equal(0, CommandRun.Of("init", root).ExitCode);
        AssertNamed(root, 3);
        Assert.Equal(0, CommandRun.Of("new", "edition", "2017-05", "--root", root).ExitCode);
        Assert.Equal(0, CommandRun.Of("new", "indicator", "KPI-02", "--section", "second", "--title", "Two", "--from", "2017-05", "--root", root).ExitCode);
        AssertNamed(root, 5);
        Assert.All(_files, file => Assert.True(File.Exists(Path.Combine(root, ".vscode", file))));
    }

    [Fact]
    public void The_example_names_the_schema_of_each_yaml_file() => AssertNamed(Repository.Root, 20);

    [Fact]
    public void Where_a_council_holds_no_schemas_a_new_file_names_none()
    {
        using var council = CouncilFolder.Small();
        Assert.Equal(0, CommandRun.Of("new", "edition", "2017-05", "--root", council.Root).ExitCode);
        Assert.DoesNotContain("$schema", File.ReadAllText(Path.Combine(council.Root, "content/editions/2017-05/edition.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData(Starter)]
    public void The_settings_give_each_yaml_file_its_schema(string root)
    {
        var given = Settings(root, "settings.json")["yaml.schemas"]!.AsObject().Select(p => (p.Key, (string)p.Value!)).ToList();
        var wanted = SchemaFiles.All().Where(s => s.Describes.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        Assert.Equal(wanted.Select(s => ($"./schema/{s.FileName}", s.Describes)), given);
    }

    [Theory]
    [InlineData(".")]
    [InlineData(Starter)]
    public void The_problem_matcher_finds_each_finding_of_check(string root)
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        council.Replace("content/editions/2017-04/edition.yaml", "classification: unrestricted\n", "");
        council.Write("content/editions/2017-04/notes (old).txt", "x");
        var findings = BuildPipeline.Check(council.Root).Findings;
        var lines = CommandRun.Of([.. Arguments(root, "check"), "--root", council.Root]).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(findings.Count >= 3 && findings.Any(f => f.Location.Line == 0));
        Assert.Equal(
            findings.Select(f => (f.Location.ToString(), f.Rule.Code, $"{f.Message}; fix: {f.Fix}")),
            lines.Select(line => Matched(root, line)));
    }

    [Fact]
    public void The_starter_is_wired_as_the_example_is()
    {
        Assert.All(_files.Take(2), f => Assert.Equal(Text(".", f), Text(Starter, f)));
        Assert.Equal(Matchers(".").Select(m => m.ToJsonString()), Matchers(Starter).Select(m => m.ToJsonString()));
    }

    private static void AssertNamed(string root, int least)
    {
        string[] folders = ["data", "content"];
        var files = folders.SelectMany(f => Directory.GetFiles(Path.Combine(root, f), "*.yaml", SearchOption.AllDirectories)).ToList();
        Assert.True(files.Count >= least, $"{files.Count} files");
        Assert.All(files, file =>
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            var schema = SchemaFiles.All().Single(s => Regex.IsMatch(path, $"^{Regex.Escape(s.Describes).Replace("\\*", "[^/]+", StringComparison.Ordinal)}$"));
            var named = Regex.Match(File.ReadLines(file).First(), @"^# yaml-language-server: \$schema=(\S+)$").Groups[1].Value;
            Assert.True(named.Length > 0, $"{path} names no schema");
            Assert.Equal(
                Path.GetFullPath(Path.Combine(root, "schema", schema.FileName)),
                Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, named)));
            Assert.True(File.Exists(Path.Combine(root, "schema", schema.FileName)));
        });
    }

    /// <summary>Place, code and message, as the one matcher that fits takes them from a line.</summary>
    private static (string Place, string Code, string Message) Matched(string root, string line)
    {
        var pattern = Assert.Single(Matchers(root).Select(m => m["pattern"]!), p => Regex.IsMatch(line, (string)p["regexp"]!));
        var match = Regex.Match(line, (string)pattern["regexp"]!);
        string Group(string name) => match.Groups[(int)pattern[name]!].Value;
        Assert.Contains(Group("severity"), (string[])["error", "warning"]);
        var place = (string?)pattern["kind"] == "file" ? Group("file") : $"{Group("file")}({Group("line")},{Group("column")})";
        return (place, Group("code"), Group("message"));
    }

    private static IReadOnlyList<JsonNode> Matchers(string root) => [.. Task(root, "check")["problemMatcher"]!.AsArray().Select(m => m!)];

    private static IReadOnlyList<string> Arguments(string root, string label) =>
        [.. Task(root, label)["args"]!.AsArray().Select(a => (string)a!).SkipWhile(a => a != label)];

    private static JsonNode Task(string root, string label) =>
        Settings(root, "tasks.json")["tasks"]!.AsArray().Single(t => (string?)t!["label"] == label)!;

    private static JsonNode Settings(string root, string file) => JsonNode.Parse(Text(root, file))!;

    private static string Text(string root, string file) => File.ReadAllText(Path.Combine(Repository.Root, root, ".vscode", file));
}
