using System.Collections.Concurrent;
using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Render;

namespace Scorecard;

/// <summary>The files of a site that was composed but not written: each is rendered when somebody looks at it.</summary>
public sealed class PreviewFiles
{
    private readonly Site _site;

    private readonly Scorebook _book;

    private readonly Dictionary<string, (Compose.Page Page, Edition? Edition)> _pages;

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _rendered = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> _others = new(StringComparer.Ordinal);

    internal PreviewFiles(Site site, Scorebook book)
    {
        (_site, _book) = (site, book);
        _pages = site.Pages.Select(p => (Page: p, Edition: (Edition?)null))
            .Concat(site.Editions.SelectMany(e => e.Pages.Select(p => (Page: p, Edition: (Edition?)e))))
            .ToDictionary(p => p.Page.Frame.Path, StringComparer.Ordinal);
    }

    /// <summary>The addresses of all pages.</summary>
    public IEnumerable<string> Pages => _pages.Keys;

    /// <summary>The file at an address; null if there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string address)
    {
        if (_pages.TryGetValue(address, out var page))
        {
            return _rendered.GetOrAdd(address, _ => Rendered(page.Page, page.Edition));
        }

        var edition = _site.Editions.FirstOrDefault(e => address.StartsWith(e.Folder, StringComparison.Ordinal));
        return _others.GetOrAdd(edition?.Folder ?? "", _ => Others(edition)).TryGetValue(address, out var file)
            ? (ReadOnlyMemory<byte>?)file // without the cast, null would be an empty file
            : null;
    }

    private ReadOnlyMemory<byte> Rendered(Compose.Page page, Edition? edition) => SiteRenderer
        .Render(edition is null ? Alone([page]) : Alone([]) with { Editions = [edition with { Pages = [page] }] }, _book)
        .First(f => f.Path == page.Frame.Path)
        .Content;

    /// <summary>What is no page: style, downloads, pictures.</summary>
    private Dictionary<string, ReadOnlyMemory<byte>> Others(Edition? edition) => SiteRenderer
        .Render(edition is null ? _site with { Pages = [], Editions = Bare(_site.Editions) } : Alone([]) with { Editions = Bare([edition]) }, _book)
        .Where(f => edition is null || f.Path.StartsWith(edition.Folder, StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);

    private Site Alone(IReadOnlyList<Compose.Page> pages) => _site with { Pages = pages, Editions = [] };

    private static IReadOnlyList<Edition> Bare(IReadOnlyList<Edition> editions) => [.. editions.Select(e => e with { Pages = [] })];
}
