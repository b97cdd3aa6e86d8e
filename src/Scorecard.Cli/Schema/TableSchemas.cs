using System.Text.Json.Nodes;
using Scorecard.Validate.Shapes;

namespace Scorecard.Cli.Schema;

/// <summary>Writes the columns of results for programs that check tables.</summary>
internal static class TableSchemas
{
    /// <summary>As a Table Schema of Frictionless Data.</summary>
    internal static JsonObject Frictionless() => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
        ["fieldsMatch"] = "partial",
        ["fields"] = new JsonArray([.. ResultsShape.Columns.Select(Field)]),
        ["missingValues"] = JsonSchemas.Words([""]),
    };

    /// <summary>As a schema of CSV on the Web, to which a table’s own metadata can refer.</summary>
    internal static JsonObject Csvw() => new()
    {
        ["@context"] = "http://www.w3.org/ns/csvw",
        ["@type"] = "Schema",
        ["columns"] = new JsonArray([.. ResultsShape.Columns.Select(Column)]),
    };

    private static JsonObject Field(ColumnShape column)
    {
        var constraints = new JsonObject();
        if (column.IsRequired)
        {
            constraints["required"] = true;
        }

        if (column.Pattern is { } pattern)
        {
            constraints["pattern"] = $"^({pattern})$";
        }

        return new JsonObject
        {
            ["name"] = column.Name,
            ["title"] = column.Title,
            ["description"] = column.Words,
            ["type"] = "string",
            ["constraints"] = constraints,
        };
    }

    private static JsonObject Column(ColumnShape column) => new()
    {
        ["name"] = column.Name,
        ["titles"] = column.Name,
        ["dc:description"] = column.Words,
        ["required"] = column.IsRequired,
        ["null"] = "",
        ["datatype"] = column.Pattern is { } pattern
            ? new JsonObject { ["base"] = "string", ["format"] = pattern }
            : new JsonObject { ["base"] = "string" },
    };
}
