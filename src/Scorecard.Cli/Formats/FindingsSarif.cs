using System.Text.Json;
using Scorecard.Diagnostics;

namespace Scorecard.Cli.Formats;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors read. Each rule carries its page.</summary>
internal static class FindingsSarif
{
    internal static string Of(CheckOutcome check, string root)
    {
        var rules = check.Findings.Concat(check.Accepted.Select(a => a.Finding)).Select(f => f.Rule).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        return JsonText.Of(json =>
        {
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in check.Findings)
            {
                WriteResult(json, finding, rules, root, null);
            }

            foreach (var accepted in check.Accepted)
            {
                WriteResult(json, accepted.Finding, rules, root, accepted.Reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Scorecard");
        json.WriteString("version", typeof(FindingsSarif).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var page = RulePage.Of(rule);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        WriteMessage(json, "shortDescription", page.WhatIsWrong);
        WriteMessage(json, "help", page.Markdown, page.Markdown);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SeverityWords.Of(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, List<Rule> rules, string root, string? accepted)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rules.FindIndex(r => r.Code == finding.Rule.Code));
        json.WriteString("level", SeverityWords.Of(finding.Severity));
        WriteMessage(json, "message", $"{finding.Message}\nfix: {finding.Fix}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding, root);
        json.WriteEndObject();
        json.WriteEndArray();
        if (accepted is not null)
        {
            WriteSuppression(json, accepted);
        }

        json.WriteEndObject();
    }

    /// <summary>External: the acceptance stands in edition.yaml, not beside what it accepts.</summary>
    private static void WriteSuppression(Utf8JsonWriter json, string reason)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Diagnostic finding, string root)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(FileAddress.Of(root, finding.Location.File)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        if (finding.Location.Line > 0)
        {
            WriteRegion(json, finding);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Diagnostic finding)
    {
        var (line, column, length) = (finding.Location.Line, finding.Location.Column, finding.Location.Length);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        if (column > 0)
        {
            json.WriteNumber("startColumn", column);
            json.WriteNumber("endColumn", column + Math.Max(1, length));
        }

        if (finding.Excerpt.Length > 0)
        {
            WriteMessage(json, "snippet", finding.Excerpt);
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null)
        {
            json.WriteString("markdown", markdown);
        }

        json.WriteEndObject();
    }

    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
