using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Versions;
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
        foreach (var edition in site.Histories)
        {
            Edition(json, edition, site.Editions.FirstOrDefault(e => e.Rated.Month == edition.Month));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Edition(Utf8JsonWriter json, EditionHistory edition, Edition? newest)
    {
        json.WriteStartObject();
        json.WriteString("edition", edition.Month.ToString());
        json.WriteBoolean("draft", edition.IsDraft);
        json.WriteString("classification", Keys.Of(edition.Classification));
        json.WriteNumber("newest", edition.Newest);
        json.WriteString("path", Addresses.Scorecard(edition.Folder));
        if (newest is not null)
        {
            ScorecardJson.Counts(json, newest.Rated.Counts);
        }

        json.WriteStartArray("versions");
        foreach (var version in edition.Versions)
        {
            Version(json, version, edition.Holds(version));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Version(Utf8JsonWriter json, VersionRecord version, bool isHeld)
    {
        json.WriteStartObject();
        json.WriteNumber("version", version.Id.Number);
        json.WriteString("published", Dates.Plain(version.Declared.Published));
        json.WriteString("kind", Keys.Of(version.Declared.Kind));
        json.WriteString("reason", version.Declared.Reason);
        json.WriteString("path", isHeld ? Addresses.Scorecard(Addresses.Folder(version.Id.Month, version.Id.Number)) : null);
        json.WriteString("digest", version.Published?.Digest);
        json.WriteString("manifest_sha256", version.Published?.Manifest);
        json.WriteString("withdrawn", version.Withdrawal is { } withdrawal ? Dates.Plain(withdrawal.Date) : null);
        json.WriteEndObject();
    }
}
