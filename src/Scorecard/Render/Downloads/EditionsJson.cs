using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>Which editions and versions there are (editions.json). It changes as editions are added.</summary>
internal static class EditionsJson
{
    internal static ReadOnlyMemory<byte> Of(Site site) => Json.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("authority", site.Council.Authority);
        json.WriteString("title", site.Council.Title);
        json.WriteStartArray("editions");
        foreach (var edition in site.Editions)
        {
            Edition(json, edition);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Edition(Utf8JsonWriter json, Edition edition)
    {
        var declared = edition.Rated.Declared;
        json.WriteStartObject();
        json.WriteString("edition", edition.Rated.Month.ToString());
        json.WriteBoolean("draft", declared.IsDraft);
        json.WriteString("classification", Keys.Of(declared.Classification));
        json.WriteNumber("newest", edition.Version);
        json.WriteString("path", Addresses.Scorecard(edition.Folder));
        ScorecardJson.Counts(json, edition.Rated.Counts);
        json.WriteStartArray("versions");
        foreach (var version in declared.Versions)
        {
            json.WriteStartObject();
            json.WriteNumber("version", version.Number);
            json.WriteString("published", Dates.Plain(version.Published));
            json.WriteString("kind", Keys.Of(version.Kind));
            json.WriteString("reason", version.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
