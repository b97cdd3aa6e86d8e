using System.Text.Json.Nodes;
using Scorecard.Validate.Shapes;

namespace Scorecard.Cli.Schema;

/// <summary>Writes what a reader asks of a file as JSON Schema 2020-12.</summary>
internal sealed class JsonSchemas
{
    private readonly JsonObject _parts = [];

    internal static JsonObject Of(FileShape file)
    {
        var writer = new JsonSchemas();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = file.IsFrontMatter ? $"{file.Files}, the keys before the text" : file.Files,
        };
        foreach (var (key, value) in writer.Mapping(file.Asked, file.Name + "/"))
        {
            schema[key] = value?.DeepClone();
        }

        if (writer._parts.Count > 0)
        {
            schema["$defs"] = writer._parts;
        }

        return schema;
    }

    private JsonObject Mapping(Questions asked, string path) => asked.Cases is { } cases
        ? ByCase(cases, path)
        : Closed(Properties(asked, path), Required(asked));

    private static JsonObject Closed(JsonObject properties, IReadOnlyList<string> required)
    {
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            mapping["required"] = Words(required);
        }

        mapping["additionalProperties"] = false;
        return mapping;
    }

    private static IReadOnlyList<string> Required(Questions asked) => [.. asked.All.Where(q => q.IsRequired).Select(q => q.Key)];

    private JsonObject Properties(Questions asked, string path) =>
        new(asked.All.Select(q => KeyValuePair.Create(q.Key, (JsonNode?)Property(q, path + q.Key))));

    /// <summary>What all cases agree on stands once; the rest stands under the word that decides.</summary>
    private JsonObject ByCase(ShapeCases cases, string path)
    {
        var each = cases.ByWord.Select(c => (c.Word, Properties: Properties(c.Asked, path))).ToList();
        var first = each[0].Properties;
        var shared = first.Select(p => p.Key)
            .Where(key => each.TrueForAll(c => JsonNode.DeepEquals(c.Properties[key], first[key])))
            .ToHashSet(StringComparer.Ordinal);
        var properties = new JsonObject(first.Select(p =>
            KeyValuePair.Create(p.Key, shared.Contains(p.Key) ? p.Value?.DeepClone() : Described(path + p.Key, []))));
        var mapping = Closed(properties, Required(cases.ByWord[0].Asked));
        mapping["allOf"] = new JsonArray([.. each.Select(c => Case(cases.Key, c.Word, c.Properties, shared))]);
        return mapping;
    }

    private static JsonObject Case(string key, string word, JsonObject properties, HashSet<string> shared) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [key] = new JsonObject { ["const"] = word } },
            ["required"] = Words([key]),
        },
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject(properties.Where(p => !shared.Contains(p.Key)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))),
        },
    };

    private JsonObject Property(Question question, string path) =>
        Described(path, Value(question.Value, question.IsRequired, path + "."));

    private static JsonObject Described(string path, JsonObject value)
    {
        var words = KeyWords.Of(path);
        return words.Length == 0
            ? value
            : new JsonObject(value.Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())).Prepend(KeyValuePair.Create("description", (JsonNode?)words)));
    }

    private JsonObject Value(ValueShape shape, bool required, string path) => shape switch
    {
        ValueShape.Keys keys => Nullable(Mapping(keys.Below, path), required),
        ValueShape.List list => List(list.Item, required, path),
        _ => ScalarSchemas.Of(shape, required),
    };

    private static JsonObject Nullable(JsonObject mapping, bool required)
    {
        if (!required)
        {
            mapping["type"] = Words(["object", "null"]);
        }

        return mapping;
    }

    /// <summary>A list that no reader looks into must be empty.</summary>
    private JsonObject List(ValueShape item, bool required, string path)
    {
        if (item is ValueShape.Keys { Below: { All.Count: 0, Cases: null } })
        {
            return new JsonObject { ["type"] = Words(["array", "null"]), ["maxItems"] = 0 };
        }

        var one = item is ValueShape.Keys keys ? Part(Mapping(keys.Below, path), path) : Value(item, true, path);
        var many = new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() };
        if (required)
        {
            many["minItems"] = 1;
        }

        return new JsonObject
        {
            ["anyOf"] = new JsonArray([many, one, .. required ? [] : (JsonNode[])[new JsonObject { ["type"] = "null" }]]),
        };
    }

    /// <summary>Refers to a part of the schema that stands once; another part under the same key gets a number.</summary>
    private JsonObject Part(JsonObject mapping, string path)
    {
        var key = path.TrimEnd('.').Split('.', '/')[^1];
        var number = 1;
        while (_parts[Name()] is { } other && !JsonNode.DeepEquals(other, mapping))
        {
            number++;
        }

        _parts[Name()] ??= mapping;
        return new JsonObject { ["$ref"] = $"#/$defs/{Name()}" };

        string Name() => number == 1 ? key : FormattableString.Invariant($"{key}-{number}");
    }

    internal static JsonArray Words(IEnumerable<string?> words) => new([.. words.Select(w => (JsonNode?)w)]);
}
