namespace Scorecard.BrowserTests;

/// <summary>The browser and the site that all tests share.</summary>
public sealed class BrowserRoom : IAsyncLifetime, IDisposable
{
    private ExampleSite? _site;
    private SiteServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>One page of each kind, by its path.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>Where the site stands: on a server below a path, or in a folder of this machine. Ends in a slash.</summary>
    /// <param name="way">http or file.</param>
    public string Root(string way) => way == "file" ? new Uri(_site!.Folder + "/").AbsoluteUri : _server!.Address;

    public async Task InitializeAsync()
    {
        if (Browsers.Excuse is not null)
        {
            return;
        }

        var program = Browsers.Program ?? throw new InvalidOperationException("a browser is required, and there is none");
        _site = new ExampleSite();
        _server = await SiteServer.Start(_site.Folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program });
        Kinds = PageKinds.In(_site.Folder);
    }

    /// <summary>A window to look through.</summary>
    /// <param name="look">How it shows pages.</param>
    /// <param name="way">http or file.</param>
    public async Task<Visit> Open(Look look, string way = "http")
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = look.IsForced ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.HasScripts,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = look.IsPaper ? Media.Print : Media.Screen });
        return new Visit(context, page, Root(way));
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        _site?.Dispose();
    }
}
