using System.Globalization;
using System.Text.Json;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>Reads manifest.json. Its bytes are held to the ledger before; what cannot be read here is from another program.</summary>
internal static class ManifestReader
{
    /// <exception cref="FormatException">It is not a manifest that this program knows.</exception>
    internal static Manifest Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException)
        {
            throw new FormatException($"it is not a manifest that this program can read: {fault.Message}", fault);
        }
    }

    private static Manifest Read(JsonElement json)
    {
        var id = VersionId.TryParse(FormattableString.Invariant($"{Text(json, "edition")}/v{json.GetProperty("version").GetInt32()}"))
            ?? throw new FormatException("it names no edition and version");
        return new Manifest
        {
            Id = id,
            Declared = new EditionVersion(id.Number, Date(json, "published"), Word<VersionKind>(json, "kind", Scorecard.Text.Keys.Of), Text(json, "reason")),
            Classification = Word<Classification>(json, "classification", Scorecard.Text.Keys.Of),
            Imprint = new Imprint(Text(json, "title"), Text(json, "authority"), Text(json, "language"), new Uri(Text(json, "base_url"))),
            Generator = Text(json, "generator"),
            Digest = Text(json, "digest"),
            Previous = json.GetProperty("previous_manifest").GetString(),
            Withdrawal = Withdrawal(json.GetProperty("withdrawn")),
            Files = [.. json.GetProperty("files").EnumerateArray().Select(File)],
            Inputs = json.GetProperty("inputs").EnumerateArray().ToDictionary(i => Text(i, "path"), i => Text(i, "sha256")),
        };
    }

    private static PublishedFile File(JsonElement json) =>
        new(Text(json, "path"), json.GetProperty("bytes").GetInt64(), Text(json, "sha256"));

    private static Withdrawal? Withdrawal(JsonElement json) => json.ValueKind == JsonValueKind.Null
        ? null
        : new Withdrawal(Date(json, "date"), Text(json, "reason"), Text(json, "former_digest"));

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"“{name}” holds nothing");

    private static DateOnly Date(JsonElement json, string name) =>
        DateOnly.ParseExact(Text(json, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T Word<T>(JsonElement json, string name, Func<T, string> key)
        where T : struct, Enum
    {
        var written = Text(json, name);
        return Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => key(value!.Value) == written)
            ?? throw new FormatException($"“{name}” is “{written}”");
    }
}
