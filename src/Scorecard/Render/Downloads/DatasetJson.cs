using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Scorecard.Compose.Frames;

namespace Scorecard.Render.Downloads;

/// <summary>A version's figures as schema.org describes data sets; stands in a page, so nothing in it can end the script.</summary>
public static class DatasetJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The description of the data set that the page is about.</summary>
    public static string Of(Frame frame, Dataset dataset, Citation citation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            Head(json, frame, dataset, citation);
            Files(json, dataset);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Head(Utf8JsonWriter json, Frame frame, Dataset dataset, Citation citation)
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", dataset.Address);
        json.WriteString("name", dataset.Name);
        json.WriteString("description", dataset.Description);
        json.WriteString("url", dataset.Address);
        json.WriteString("version", citation.Id.Number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("datePublished", citation.PublishedOn);
        json.WriteString("temporalCoverage", dataset.Month);
        json.WriteString("inLanguage", frame.Council.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        foreach (var role in new[] { "creator", "publisher" })
        {
            json.WriteStartObject(role);
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("name", frame.Council.Authority);
            json.WriteEndObject();
        }
    }

    private static void Files(Utf8JsonWriter json, Dataset dataset)
    {
        json.WriteStartArray("distribution");
        foreach (var (name, address, type) in dataset.Files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", name);
            json.WriteString("contentUrl", address);
            json.WriteString("encodingFormat", type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
