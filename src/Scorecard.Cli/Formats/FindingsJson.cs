using System.Text.Json;
using Scorecard.Diagnostics;

namespace Scorecard.Cli.Formats;

/// <summary>Findings for programs. docs/check.md describes the shape; a new one gets a new <c>schema</c> number.</summary>
internal static class FindingsJson
{
    private const int Schema = 1;

    internal static string Of(CheckOutcome check) => JsonText.Of(json =>
    {
        json.WriteNumber("schema", Schema);
        json.WriteNumber("files", check.Files);
        json.WriteNumber("errors", check.Errors);
        json.WriteNumber("warnings", check.Warnings);
        json.WriteNumber("acknowledged", check.Accepted.Count);
        json.WriteStartArray("findings");
        foreach (var finding in check.Findings)
        {
            Write(json, finding, null);
        }

        foreach (var accepted in check.Accepted)
        {
            Write(json, accepted.Finding, accepted.Reason);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", SeverityWords.Of(finding.Severity));
        json.WriteString("file", finding.Location.File);
        WriteCounted(json, "line", finding.Location.Line);
        WriteCounted(json, "column", finding.Location.Line == 0 ? 0 : finding.Location.Column);
        json.WriteNumber("length", finding.Location.Length);
        json.WriteString("column_name", finding.ColumnName.Length == 0 ? null : finding.ColumnName);
        json.WriteString("message", finding.Message);
        json.WriteString("fix", finding.Fix);
        json.WriteString("excerpt", finding.Excerpt.Length == 0 ? null : finding.Excerpt);
        json.WriteString("page", RulePage.AddressOf(finding.Rule));
        json.WriteString("indicator", finding.Indicator.Length == 0 ? null : finding.Indicator);
        json.WriteString("acknowledged", reason);
        json.WriteEndObject();
    }

    /// <summary>A line or a column that is counted from 1, or null if the whole is meant.</summary>
    private static void WriteCounted(Utf8JsonWriter json, string name, int value)
    {
        if (value > 0)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
