using System.Text.Json.Nodes;
using Scorecard.Validate.Shapes;

namespace Scorecard.Cli.Schema;

/// <summary>Writes what a single value may be as JSON Schema. An optional key may stand without a value.</summary>
internal static class ScalarSchemas
{
    private const string MonthPattern = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])$";
    private const string DatePattern = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    internal static JsonObject Of(ValueShape shape, bool required) => shape switch
    {
        ValueShape.Text text => Text(text, required),
        ValueShape.Number => Typed(required, "number"),
        ValueShape.Whole whole => Whole(whole, required),
        ValueShape.Flag => Typed(required, "boolean"),
        ValueShape.Month => Matching(MonthPattern, required),
        ValueShape.Date => Matching(DatePattern, required),
        ValueShape.Word word => new JsonObject { ["enum"] = JsonSchemas.Words(required ? word.Words : word.Words.Append(null)) },
        _ => new JsonObject { ["type"] = "null" },
    };

    /// <summary>In YAML a number or true is a text as well, where a text is wanted.</summary>
    private static JsonObject Text(ValueShape.Text text, bool required)
    {
        var schema = Typed(required, "string", "number", "boolean");
        schema["maxLength"] = text.Longest;
        if (required)
        {
            schema["pattern"] = "\\S";
        }

        return schema;
    }

    private static JsonObject Whole(ValueShape.Whole whole, bool required)
    {
        var schema = Typed(required, "integer");
        schema["minimum"] = whole.Least;
        schema["maximum"] = whole.Most;
        return schema;
    }

    private static JsonObject Matching(string pattern, bool required)
    {
        var schema = Typed(required, "string");
        schema["pattern"] = pattern;
        return schema;
    }

    private static JsonObject Typed(bool required, params string[] types)
    {
        string[] all = required ? types : [.. types, "null"];
        return new JsonObject { ["type"] = all.Length == 1 ? all[0] : JsonSchemas.Words(all) };
    }
}
