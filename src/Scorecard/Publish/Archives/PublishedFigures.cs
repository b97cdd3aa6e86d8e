using System.Text.Json;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>Reads the figures of a published version from its scorecard.json.</summary>
internal static class PublishedFigures
{
    internal static IReadOnlyList<PublishedFigure> Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return [.. document.RootElement.GetProperty("results").EnumerateArray().Select(Figure)];
    }

    private static PublishedFigure Figure(JsonElement json) => new(
        Text(json, "indicator"),
        Text(json, "cohort"),
        Text(json, "area"),
        Text(json, "display"),
        json.GetProperty("not_rated").GetString() ?? Text(json, "rating"),
        Number(json, "target"),
        Number(json, "minimum"),
        json.GetProperty("symbol").GetString() == Scorecard.Text.Keys.Of(AbsentReason.Confidential));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    private static decimal? Number(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
