using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Scorecard.Diagnostics;

namespace Scorecard.Cli.Serve;

/// <summary>Tells each open page of each attempt: whether there is a newer site, and what was found.</summary>
internal sealed class LiveEvents(Stage stage, CancellationToken stopping)
{
    private const int ExcerptWidth = 100;

    internal async Task Send(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            for (var seen = -1; ;)
            {
                var now = await stage.After(seen, ends.Token);
                seen = now.Number;
                await context.Response.WriteAsync($"data: {Encoding.UTF8.GetString(Json(now))}\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the session ends.
        }
    }

    internal static byte[] Json(Showing now)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("made", now.Made);
            json.WriteString("fault", now.Fault);
            json.WriteStartArray("findings");
            foreach (var finding in now.Findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        var excerpt = Excerpt.Of(finding, ExcerptWidth);
        json.WriteStartObject();
        json.WriteBoolean("error", finding.Severity == Severity.Error);
        json.WriteString("place", finding.Location.ToString());
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("message", finding.Message);
        json.WriteString("excerpt", excerpt is null ? "" : $"{excerpt.Line}\n{excerpt.Carets}");
        json.WriteString("fix", finding.Fix);
        json.WriteEndObject();
    }
}
