using System.Text;
using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Search;
using Scorecard.Render.Assets;

namespace Scorecard.Render.Downloads;

/// <summary>What the search page loads when somebody searches: classic scripts, because files cannot be fetched from a folder.</summary>
internal static class SearchFiles
{
    internal static IEnumerable<SiteFile> Of(Site site) => site.Pages.OfType<SearchPage>().SelectMany(page => new[]
    {
        new SiteFile("search/search.js", StyleFiles.ScriptOf("search.js")),
        new SiteFile("search/minisearch.js", StyleFiles.ScriptOf("minisearch.js")),
        new SiteFile("search/texts.js", Texts(page.Texts)),
    });

    private static ReadOnlyMemory<byte> Texts(IReadOnlyList<SearchText> texts) => Encoding.UTF8.GetBytes(
        "window.scorecardTexts = [\n" + string.Join(",\n", texts.Select(Row)) + "\n];\n");

    private static string Row(SearchText text) =>
        JsonSerializer.Serialize(new[] { text.Kind, text.Heading, text.Href, text.Words });
}
