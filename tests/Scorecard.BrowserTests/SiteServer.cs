using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Scorecard.BrowserTests;

/// <summary>Serves a folder below a path, as a web server of the council would.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private const string Below = "/some/path";

    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    /// <summary>The site's address; ends in a slash.</summary>
    internal string Address => $"{_app.Urls.First()}{Below}/";

    internal static async Task<SiteServer> Start(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Below,
            FileProvider = new PhysicalFileProvider(folder),
        });
        await app.StartAsync();
        return new SiteServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
