using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>That a version was published or taken back.</summary>
/// <param name="Number">Its place in the ledger, from 1.</param>
/// <param name="Action">What was done.</param>
/// <param name="Version">To which version.</param>
/// <param name="Date">On which day.</param>
/// <param name="Manifest">The SHA-256 of the manifest that stands there since.</param>
/// <param name="Previous">The SHA-256 of the entry before; null for the first.</param>
public sealed record LedgerEntry(
    int Number, LedgerAction Action, VersionId Version, DateOnly Date, string Manifest, string? Previous)
{
    /// <summary>The entry as it stands in the ledger, on a line of its own.</summary>
    public string Line { get; } = Write(Number, Action, Version, Date, Manifest, Previous);

    /// <summary>The SHA-256 of that text, from its first brace to its last.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(Write(Number, Action, Version, Date, Manifest, Previous))));

    private static string Write(int number, LedgerAction action, VersionId version, DateOnly date, string manifest, string? previous)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("entry", number);
            json.WriteString("action", action == LedgerAction.Withdraw ? "withdraw" : "publish");
            json.WriteString("edition", version.Month.ToString());
            json.WriteNumber("version", version.Number);
            json.WriteString("date", Text.Dates.Plain(date));
            json.WriteString("manifest", manifest);
            json.WriteString("previous", previous);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
