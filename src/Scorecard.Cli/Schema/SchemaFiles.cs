using System.Text.Json.Nodes;
using Scorecard.Cli.Formats;
using Scorecard.Cli.Scaffold;
using Scorecard.Validate.Shapes;

namespace Scorecard.Cli.Schema;

/// <summary>Every schema there is, and the line by which a file names its own.</summary>
internal static class SchemaFiles
{
    /// <summary>The folder below a council’s root that holds its schemas.</summary>
    internal const string Folder = "schema";

    internal static IReadOnlyList<SchemaFile> All() =>
    [
        .. FileShapes.All().Select(f => new SchemaFile(f.Name, $"{f.Name}.schema.json", f.Files, Text(JsonSchemas.Of(f)))),
        new("results", "results.tableschema.json", ResultsShape.Files, Text(TableSchemas.Frictionless())),
        new("results-csvw", "results.csvw.json", ResultsShape.Files, Text(TableSchemas.Csvw())),
    ];

    /// <summary>The schemas as files of a starter.</summary>
    internal static IEnumerable<Planned> Planned() => All().Select(s => new Planned($"{Folder}/{s.FileName}", s.Text));

    /// <summary>The comment by which editors find the schema of a YAML file; empty where the council holds no schemas.</summary>
    internal static string Line(string root, string path, string name) =>
        File.Exists(Path.Combine(root, Folder, $"{name}.schema.json")) ? Line(path, name) : "";

    internal static string Line(string path, string name)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return $"# yaml-language-server: $schema={up}{Folder}/{name}.schema.json\n";
    }

    private static string Text(JsonObject schema) => JsonText.Of(json =>
    {
        foreach (var (key, value) in schema)
        {
            json.WritePropertyName(key);
            value!.WriteTo(json);
        }
    });
}
