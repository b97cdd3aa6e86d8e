using System.Text.Encodings.Web;
using System.Text.Json;
using Scorecard.Render.Razor;

namespace Scorecard.Render.Downloads;

/// <summary>Writes JSON for machines that people can read too.</summary>
internal static class Json
{
    private const int Indent = 2;

    internal static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content) => Write(room: null, content);

    /// <summary>The same, kept where the pages of its edition are.</summary>
    internal static ReadOnlyMemory<byte> Write(PageRoom? room, Action<Utf8JsonWriter> content)
    {
        using var bytes = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(bytes, Options()))
        {
            content(writer);
        }

        bytes.Write("\n"u8);
        return PageRoom.Keep(bytes, room);
    }

    /// <summary>What content adds to what stands around it: to be written there again as it is.</summary>
    internal static byte[] Within(Action<Utf8JsonWriter> around, Action<Utf8JsonWriter> content)
    {
        using var bytes = new PooledBuffer();
        using var writer = new Utf8JsonWriter(bytes, Options());
        around(writer);
        writer.Flush();
        var before = bytes.Length;
        content(writer);
        writer.Flush();
        return bytes.ToArray()[before..];
    }

    /// <summary>An object on a line of its own, such as a row of a list.</summary>
    internal static void Row(this Utf8JsonWriter writer, Action<Utf8JsonWriter> members)
    {
        using var bytes = new PooledBuffer();
        bytes.Write("\n"u8);
        bytes.GetSpan(writer.CurrentDepth * Indent)[..(writer.CurrentDepth * Indent)].Fill((byte)' ');
        bytes.Advance(writer.CurrentDepth * Indent);
        using (var row = new Utf8JsonWriter(bytes, Options() with { Indented = false }))
        {
            row.WriteStartObject();
            members(row);
            row.WriteEndObject();
        }

        writer.WriteRawValue(bytes.ToArray(), skipInputValidation: true);
    }

    internal static void Number(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    internal static void Words(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static JsonWriterOptions Options() => new()
    {
        Indented = true,
        IndentSize = Indent,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true, // the tests read all of it back
    };
}
