using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Downloads;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>What the columns of results.csv mean, as CSV on the Web describes tables (results.csv-metadata.json).</summary>
internal static class ResultsMetadata
{
    internal static ReadOnlyMemory<byte> Of(Council council, Edition edition) => Json.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", council.Language);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("url", "results.csv");
        json.WriteString("dc:title", $"{council.Title}, {Dates.Long(edition.Rated.Month)}");
        json.WriteString("dc:publisher", council.Authority);
        if (council.Notice.Length > 0)
        {
            json.WriteString("dc:description", council.Notice);
        }

        Schema(json);
        json.WriteEndObject();
    });

    private static void Schema(Utf8JsonWriter json)
    {
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in ResultsColumns.All)
        {
            Column(json, column);
        }

        json.WriteEndArray();
        json.Words("primaryKey", ["indicator", "cohort", "area"]);
        json.WriteEndObject();
    }

    private static void Column(Utf8JsonWriter json, ResultsColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Name);
        json.WriteString("dc:title", column.Title);
        json.WriteString("dc:description", column.Description);
        json.WriteString("datatype", column.Datatype);
        if (column.Name == "value")
        {
            json.Words("null", Enum.GetValues<AbsentReason>().Select(Keys.Of));
        }

        json.WriteEndObject();
    }
}
