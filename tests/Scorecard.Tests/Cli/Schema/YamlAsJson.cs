using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Scorecard.Read;

namespace Scorecard.Tests.Cli.Schema;

/// <summary>YAML as a program that knows JSON Schema understands it: the core schema of YAML 1.2.</summary>
internal static partial class YamlAsJson
{
    internal static JsonNode? Of(YamlNode node) => node switch
    {
        YamlNode.Mapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlNode.Sequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlNode.Scalar scalar => Of(scalar),
        _ => throw new InvalidOperationException(),
    };

    private static JsonNode? Of(YamlNode.Scalar scalar) => scalar switch
    {
        { IsEmpty: true } => null,
        { IsPlain: true, Text: "true" or "True" or "TRUE" } => true,
        { IsPlain: true, Text: "false" or "False" or "FALSE" } => false,
        { IsPlain: true } when Number().IsMatch(scalar.Text) => decimal.Parse(scalar.Text, CultureInfo.InvariantCulture),
        _ => scalar.Text,
    };

    [GeneratedRegex(@"\A[-+]?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
