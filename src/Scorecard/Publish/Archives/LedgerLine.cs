using System.Globalization;
using System.Text.Json;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>Reads one entry of the ledger.</summary>
internal static class LedgerLine
{
    /// <summary>The entry; null if the line holds something else.</summary>
    internal static LedgerEntry? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static LedgerEntry? Read(JsonElement json)
    {
        var version = FormattableString.Invariant($"{json.GetProperty("edition").GetString()}/v{json.GetProperty("version").GetInt32()}");
        return VersionId.TryParse(version) is { } id && Action(json.GetProperty("action").GetString()) is { } action
            ? new LedgerEntry(
                json.GetProperty("entry").GetInt32(),
                action,
                id,
                DateOnly.ParseExact(json.GetProperty("date").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
                json.GetProperty("manifest").GetString() ?? "",
                json.GetProperty("previous").GetString())
            : null;
    }

    private static LedgerAction? Action(string? word) => word switch
    {
        "publish" => LedgerAction.Publish,
        "withdraw" => LedgerAction.Withdraw,
        _ => null,
    };
}
