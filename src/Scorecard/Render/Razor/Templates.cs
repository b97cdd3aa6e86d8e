using Scorecard.Render.Razor.BuiltIn;

namespace Scorecard.Render.Razor;

/// <summary>The one way in: a template's name and its model give UTF-8.</summary>
public sealed class Templates
{
    private const int MostLayouts = 8;

    private readonly IReadOnlyDictionary<string, Func<Page>> _pages;

    public Templates(IReadOnlyDictionary<string, Func<Page>> pages) => _pages = pages;

    /// <summary>The templates beside this folder, compiled with the library.</summary>
    public static Templates BuiltIn { get; } = new(TemplateRegistry.Pages);

    public IEnumerable<string> Keys => _pages.Keys.Order(StringComparer.Ordinal);

    public byte[] Render(string key, object model) => Render(key, model, page => page.ToArray());

    /// <summary>What becomes of a page that is rendered; its buffer is used again afterwards.</summary>
    internal TKept Render<TKept>(string key, object model, Func<PooledBuffer, TKept> keep) => Render(key, model, body: null, MostLayouts, keep);

    internal void RenderPiece(Piece piece, PooledBuffer output)
    {
        var page = Open(piece.Key, piece.Model);
        page.Render(this, output, body: null);
        if (page.Layout is not null)
        {
            throw new TemplateException($"the template “{piece.Key}” has a layout and cannot be a part of another");
        }
    }

    // What a layout goes around must be there before it.
    private TKept Render<TKept>(string key, object model, PooledBuffer? body, int layoutsLeft, Func<PooledBuffer, TKept> keep)
    {
        using var own = new PooledBuffer();
        var page = Open(key, model);
        page.Render(this, own, body);
        if (page.Layout is not { } layout)
        {
            return keep(own);
        }

        return layoutsLeft == 0
            ? throw new TemplateException($"the layout “{layout}” lies within itself")
            : Render(layout, model, own, layoutsLeft - 1, keep);
    }

    private Page Open(string key, object model)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(model);
        if (!_pages.TryGetValue(key, out var open))
        {
            throw new TemplateException($"no template is called “{key}”; there are {string.Join(", ", Keys)}");
        }

        var page = open();
        page.Take(key, model);
        return page;
    }
}
