using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Scorecard.Cli.Serve;

/// <summary>The web server: on this machine only, and only for who asks for this machine by name.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private static readonly string[] _names = ["localhost", "127.0.0.1", "[::1]"];

    private readonly WebApplication _app;

    private readonly LivePages _pages;

    private readonly LiveEvents _events;

    private readonly int _port;

    private readonly CancellationTokenSource _stopping = new();

    internal LiveServer(ServeRequest request, Stage stage)
    {
        _port = request.Port;
        _pages = new LivePages(Path.Combine(request.Root, "site"), stage);
        _events = new LiveEvents(stage, _stopping.Token);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, request.Port);
            if (request.Port != 0 && Socket.OSSupportsIPv6)
            {
                server.Listen(IPAddress.IPv6Loopback, request.Port);
            }
        });
        _app = builder.Build();
        _app.Run(Answer);
    }

    /// <summary>Starts to listen and tells where.</summary>
    internal async Task<string> Start(CancellationToken cancellation)
    {
        try
        {
            await _app.StartAsync(cancellation);
        }
        catch (IOException taken)
        {
            throw new Publish.PublishException(
                $"port {_port.ToString(System.Globalization.CultureInfo.InvariantCulture)} cannot be used: {taken.Message}",
                "stop the other program, or give another port: scorecard serve --port 0 takes any that is free");
        }

        return _app.Urls.First() + "/";
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _app.DisposeAsync();
        _stopping.Dispose();
    }

    private Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!_names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            // A page elsewhere may have given its own name this machine's address, to read a draft.
            return Refuse(context, StatusCodes.Status421MisdirectedRequest);
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        }

        return context.Request.Path.Value switch
        {
            LiveScript.Events => _events.Send(context),
            LiveScript.Address => LivePages.SendScript(context),
            var path => _pages.Send(context, path ?? "/"),
        };
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
