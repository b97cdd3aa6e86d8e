using System.Buffers;
using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Versions;
using Scorecard.Render.Assets;

namespace Scorecard.Render.Downloads;

/// <summary>
/// The one script that published pages share and that changes after them (editions.js). It knows, by edition and version,
/// which of them no longer hold, and says so on their pages.
/// </summary>
internal static class EditionsScript
{
    private const string Place = "/*versions*/";

    internal static ReadOnlyMemory<byte> Of(Site site)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var script = StyleFiles.Watch();
        var place = script.AsSpan().IndexOf("/*versions*/"u8);
        bytes.Write(script.AsSpan(0, place));
        using (var json = new Utf8JsonWriter(bytes))
        {
            Versions(json, site);
        }

        bytes.Write(script.AsSpan(place + Place.Length));
        return bytes.WrittenMemory;
    }

    private static void Versions(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        foreach (var edition in site.Histories)
        {
            foreach (var version in edition.Versions.Where(version => version.Id.Number < edition.Newest || version.Withdrawal is not null))
            {
                Version(json, version, edition);
            }
        }

        json.WriteEndObject();
    }

    private static void Version(Utf8JsonWriter json, VersionRecord version, EditionHistory edition)
    {
        json.WriteStartArray(version.Id.ToString());
        json.WriteStringValue($"This version no longer holds. {Standings.Of(version, edition)}.".Replace("..", ".", StringComparison.Ordinal));
        json.WriteStringValue(version.Id.Number < edition.Newest
            ? FormattableString.Invariant($"Read version {edition.Newest}")
            : "See what happened");
        json.WriteStringValue(version.Id.Number < edition.Newest ? Addresses.Scorecard(edition.Folder) : Addresses.Versions(edition.Month));
        json.WriteEndArray();
    }
}
