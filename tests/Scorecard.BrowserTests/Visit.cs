using System.Text.RegularExpressions;

namespace Scorecard.BrowserTests;

/// <summary>A reader at the site: opens pages, and notes whatever the browser complains of or asks for elsewhere.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _root;
    private readonly List<string> _complaints = [];

    internal Visit(IBrowserContext context, IPage page, string root)
    {
        (_context, Page, _root) = (context, page, root);
        page.Console += (_, message) => Note($"console: {message.Text}");
        page.PageError += (_, error) => Note($"error: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Note($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root, StringComparison.Ordinal))
            {
                Note($"asks elsewhere: {request.Url}");
            }
        };
        context.RequestFailed += (_, request) => Note($"does not get {request.Url}");
        context.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Note($"{response.Status} for {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of since the visit began.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
            {
                return [.. _complaints];
            }
        }
    }

    /// <summary>Opens a page of the site.</summary>
    /// <param name="path">Its path from the site's root, perhaps with a fragment.</param>
    public async Task Go(string path) => await Page.GotoAsync(_root + path);

    /// <summary>Waits until the reader stands at a page, however they were led there.</summary>
    /// <param name="path">The end of its address.</param>
    public async Task Arrive(string path) => await Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"));

    /// <summary>What the address bar says: the page itself is asked, for news of it may arrive here later.</summary>
    public Task<string> Address() => Page.EvaluateAsync<string>("() => location.href");

    /// <summary>Runs one of the scripts beside these tests in the page and reads what it found.</summary>
    public async Task<IReadOnlyList<string>> Find(string script, object? argument = null) =>
        await Page.EvaluateAsync<string[]>(await Text($"Scripts/{script}.js"), argument);

    /// <summary>The same for a script that finds one thing, or nothing and says so with an empty string.</summary>
    public async Task<string> FindOne(string script, object? argument = null) =>
        await Page.EvaluateAsync<string>(await Text($"Scripts/{script}.js"), argument);

    /// <summary>What axe finds wrong.</summary>
    /// <param name="rules">The rules to run; those of WCAG 2.2 A and AA and best practice if none is named.</param>
    public async Task<IReadOnlyList<string>> Axe(params string[] rules)
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await Page.EvaluateAsync(await Text("Axe/axe.min.js"));
        }

        return await Find("axe", rules);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(string complaint)
    {
        lock (_complaints)
        {
            _complaints.Add(complaint);
        }
    }

    private static Task<string> Text(string file) => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, file));
}
