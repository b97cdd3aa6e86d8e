using System.Text.Json;
using Scorecard.Cli.Formats;

namespace Scorecard.Cli.Diff;

/// <summary>For programs.</summary>
internal static class DiffJson
{
    internal static string Of(IReadOnlyList<Change> changes) => JsonText.Of(json =>
    {
        json.WriteNumber("schema", 1);
        json.WriteString("headline", DiffWords.Headline(changes));
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
        json.WriteString("edition", change.Edition);
        json.WriteString("subject", change.Subject);
        json.WriteString("title", change.Title);
        json.WriteString("old", change.Old);
        json.WriteString("new", change.New);
        json.WriteString("remark", change.Remark);
        json.WriteEndObject();
    }
}
