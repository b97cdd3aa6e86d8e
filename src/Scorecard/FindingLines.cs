using System.Buffers;
using System.Text;
using System.Text.Json;
using Scorecard.Diagnostics;

namespace Scorecard;

/// <summary>Findings as lines of a build's record, so that a build with nothing to do can tell them again.</summary>
internal static class FindingLines
{
    internal static string Of(Diagnostic finding)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            json.WriteStringValue(finding.Rule.Code);
            json.WriteNumberValue((int)finding.Severity);
            json.WriteStringValue(finding.Location.File);
            json.WriteNumberValue(finding.Location.Line);
            json.WriteNumberValue(finding.Location.Column);
            json.WriteNumberValue(finding.Location.Length);
            json.WriteStringValue(finding.Message);
            json.WriteStringValue(finding.Fix);
            json.WriteStringValue(finding.Excerpt);
            json.WriteStringValue(finding.ColumnName);
            json.WriteStringValue(finding.Indicator);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    internal static IReadOnlyList<Diagnostic> Read(IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var rules = RuleBook.All.ToDictionary(rule => rule.Code);
        return [.. lines.Select(line => Read(line, rules))];
    }

    private static Diagnostic Read(string line, Dictionary<string, Rule> rules)
    {
        using var json = JsonDocument.Parse(line);
        var fields = json.RootElement;
        string Text(int at) => fields[at].GetString()!;
        int Number(int at) => fields[at].GetInt32();
        var place = new Location(Text(2), Number(3), Number(4), Number(5));
        return new Diagnostic(rules[Text(0)], (Severity)Number(1), place, Text(6), Text(7))
        {
            Excerpt = Text(8),
            ColumnName = Text(9),
            Indicator = Text(10),
        };
    }
}
