using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Search;
using Scorecard.Render.Assets;
using Scorecard.Render.Razor;

namespace Scorecard.Render.Downloads;

/// <summary>What the search page loads when somebody searches: classic scripts, because files cannot be fetched from a folder.</summary>
internal static class SearchFiles
{
    internal static IEnumerable<SiteFile> Of(Site site) => site.Page(Addresses.Search) is not SearchPage page
        ? []
        :
        [
            new SiteFile("search/search.js", StyleFiles.ScriptOf("search.js")),
            new SiteFile("search/minisearch.js", StyleFiles.ScriptOf("minisearch.js")),
            new SiteFile("search/texts.js", Texts(page.Texts)),
        ];

    private static ReadOnlyMemory<byte> Texts(IReadOnlyList<SearchText> texts)
    {
        using var bytes = new PooledBuffer();
        bytes.Write("window.scorecardTexts = [\n"u8);
        using var row = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true });
        for (var at = 0; at < texts.Count; at++)
        {
            bytes.Write(at == 0 ? ""u8 : ",\n"u8);
            Write(row, texts[at]);
            row.Reset(bytes);
        }

        bytes.Write("\n];\n"u8);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter row, SearchText text)
    {
        row.WriteStartArray();
        row.WriteStringValue(text.Kind);
        row.WriteStringValue(text.Heading);
        row.WriteStringValue(text.Href);
        row.WriteStringValue(text.Words);
        row.WriteEndArray();
        row.Flush();
    }
}
