using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Scorecard.Render;

namespace Scorecard.Cli.Serve;

/// <summary>Answers with a file of the site that is shown; what is frozen in the archive comes from there.</summary>
internal sealed class LivePages(string archive, Stage stage)
{
    internal Task Send(HttpContext context, string path)
    {
        var now = stage.Now;
        var address = path.TrimStart('/');
        address = address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
        if (Find(now, address) is { } file)
        {
            return Send(context, StatusCodes.Status200OK, address, file, now);
        }

        if (Find(now, address + "/index.html") is not null)
        {
            context.Response.Redirect($"/{string.Join('/', address.Split('/').Select(Uri.EscapeDataString))}/");
            return Task.CompletedTask;
        }

        return Send(context, StatusCodes.Status404NotFound, "404.html", Find(now, "404.html") ?? LiveScript.EmptyPage(), now);
    }

    internal static Task SendScript(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        return context.Response.Body.WriteAsync(LiveScript.Text(), context.RequestAborted).AsTask();
    }

    private ReadOnlyMemory<byte>? Find(Showing now, string address)
    {
        if (SitePath.WrongWith(address) is not null)
        {
            return null;
        }

        var frozen = Path.Combine(archive, address);
        return now.Files?.Find(address) ?? (File.Exists(frozen) ? (ReadOnlyMemory<byte>?)File.ReadAllBytes(frozen) : null);
    }

    private static Task Send(HttpContext context, int status, string address, ReadOnlyMemory<byte> file, Showing now)
    {
        var kind = Kind(address);
        context.Response.StatusCode = status;
        context.Response.ContentType = kind;
        var body = kind.StartsWith(MediaTypeNames.Text.Html, StringComparison.Ordinal) ? LiveScript.Into(file, now) : file;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static string Kind(string address) => Path.GetExtension(address) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
