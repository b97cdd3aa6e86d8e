using System.Text.Json;
using Scorecard.Domain;
using Scorecard.Render.Downloads;

namespace Scorecard.Publish.Archives;

/// <summary>Writes manifest.json.</summary>
internal static class ManifestWriter
{
    internal static ReadOnlyMemory<byte> Write(Manifest manifest) => Json.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("edition", manifest.Id.Month.ToString());
        json.WriteNumber("version", manifest.Id.Number);
        Declaration(json, manifest);
        json.WriteString("digest", manifest.Digest);
        json.WriteString("generator", manifest.Generator);
        json.WriteString("previous_manifest", manifest.Previous);
        Withdrawal(json, manifest.Withdrawal);
        Files(json, manifest.Files);
        Inputs(json, manifest.Inputs);
        json.WriteEndObject();
    });

    private static void Declaration(Utf8JsonWriter json, Manifest manifest)
    {
        json.WriteString("title", manifest.Imprint.Title);
        json.WriteString("authority", manifest.Imprint.Authority);
        json.WriteString("language", manifest.Imprint.Language);
        json.WriteString("base_url", manifest.Imprint.BaseUrl.AbsoluteUri);
        json.WriteString("classification", Text.Keys.Of(manifest.Classification));
        json.WriteString("published", Text.Dates.Plain(manifest.Declared.Published));
        json.WriteString("kind", Text.Keys.Of(manifest.Declared.Kind));
        json.WriteString("reason", manifest.Declared.Reason);
    }

    private static void Withdrawal(Utf8JsonWriter json, Withdrawal? withdrawal)
    {
        if (withdrawal is null)
        {
            json.WriteNull("withdrawn");
            return;
        }

        json.WriteStartObject("withdrawn");
        json.WriteString("date", Text.Dates.Plain(withdrawal.Date));
        json.WriteString("reason", withdrawal.Reason);
        json.WriteString("former_digest", withdrawal.FormerDigest);
        json.WriteEndObject();
    }

    private static void Files(Utf8JsonWriter json, IReadOnlyList<PublishedFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Inputs(Utf8JsonWriter json, IReadOnlyDictionary<string, string> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (var (path, digest) in inputs.OrderBy(input => input.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("sha256", digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
