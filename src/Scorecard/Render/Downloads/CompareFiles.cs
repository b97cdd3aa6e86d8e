using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Compare;
using Scorecard.Render.Assets;
using Scorecard.Render.Razor;
using Scorecard.Spread;

namespace Scorecard.Render.Downloads;

/// <summary>
/// What the compare page loads: a classic script for each edition, because files cannot be fetched from a folder. Only the
/// two that are compared are loaded, so that a reader waits no longer in ten years.
/// </summary>
internal static class CompareFiles
{
    internal static IEnumerable<SiteFile> Of(Site site) => site.Page(Addresses.Compare) is not ComparePage { CanCompare: true } page
        ? []
        : page.Editions.Made(edition => new SiteFile($"compare/{edition.Key}.js", Script(edition)))
            .Prepend(new SiteFile("compare/compare.js", StyleFiles.ScriptOf("compare.js")));

    private static ReadOnlyMemory<byte> Script(ComparedEdition edition)
    {
        using var bytes = new PooledBuffer();
        using var row = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true });
        bytes.Write("(window.scorecardEditions = window.scorecardEditions || {})["u8);
        row.WriteStringValue(edition.Key);
        row.Flush();
        bytes.Write("] = [\n"u8);
        foreach (var (at, measure) in edition.Measures.Index())
        {
            bytes.Write(at == 0 ? ""u8 : ",\n"u8);
            row.Reset(bytes);
            Write(row, measure);
        }

        bytes.Write("\n];\n"u8);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter row, ComparedMeasure measure)
    {
        row.WriteStartObject();
        row.WriteNumber("at", measure.Position);
        row.WriteString("id", measure.Id);
        row.WriteString("title", measure.Measure.Text);
        row.WriteString("living", measure.Measure.Href);
        row.WriteString("section", measure.Section);
        row.Words("subsets", measure.Subsets);
        row.WriteString("shown", measure.Shown);
        row.Number("value", measure.Value);
        row.WriteNumber("places", measure.Value?.Scale ?? 0);
        row.WriteString("status", measure.Status);
        row.WriteString("word", measure.Rating.Word);
        row.WriteString("key", measure.Rating.Key);
        row.WriteString("href", measure.Href);
        row.WriteString("standards", measure.Standards);
        row.WriteString("polarity", measure.Polarity);
        row.Number("goal", measure.Goal);
        row.WriteNumber("series", measure.Series);
        row.WriteString("year", measure.Year);
        row.WriteString("one", measure.One);
        row.WriteString("two", measure.Two);
        row.WriteEndObject();
        row.Flush();
    }
}
