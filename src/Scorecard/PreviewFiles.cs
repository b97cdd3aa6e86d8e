using System.Collections.Concurrent;
using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Render;

namespace Scorecard;

/// <summary>The files of a site that was not written: each is composed and rendered when somebody looks at it.</summary>
public sealed class PreviewFiles
{
    private readonly Site _site;

    private readonly Scorebook _book;

    private readonly Dictionary<string, Compose.Page> _pages;

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>?> _rendered = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Dictionary<string, ReadOnlyMemory<byte>>> _others = new(StringComparer.Ordinal);

    internal PreviewFiles(Site site, Scorebook book)
    {
        (_site, _book) = (site, book);
        _pages = site.Pages.ToDictionary(p => p.Frame.Path, StringComparer.Ordinal);
    }

    /// <summary>The file at an address; null if there is none, or if it is in the archive as it was published.</summary>
    public ReadOnlyMemory<byte>? Find(string address)
    {
        var edition = _site.Editions.FirstOrDefault(e => !e.IsPublished && address.StartsWith(e.Folder, StringComparison.Ordinal));
        return _rendered.GetOrAdd(address, a => Page(a, edition) ?? Other(a, edition));
    }

    private ReadOnlyMemory<byte>? Page(string address, Edition? edition)
    {
        var page = edition is null
            ? _pages.GetValueOrDefault(address)
            : edition.Planned.FirstOrDefault(p => p.Path == address)?.Compose();
        // Without its type, null would be an empty file: memory is made from a null array, too.
        return page is null ? default(ReadOnlyMemory<byte>?) : Files(edition, [page]).First(f => f.Path == address).Content;
    }

    /// <summary>What is no page: style, downloads, pictures.</summary>
    private ReadOnlyMemory<byte>? Other(string address, Edition? edition) =>
        _others
            .GetOrAdd(edition?.Folder ?? "", _ => Files(edition, []).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal))
            .TryGetValue(address, out var file)
            ? file
            : default(ReadOnlyMemory<byte>?);

    private IEnumerable<SiteFile> Files(Edition? edition, IReadOnlyList<Compose.Page> pages) => edition is null
        ? SiteRenderer.Render(_site with { Pages = pages })
        : SiteRenderer.Render(_site, _book, edition with { Planned = [.. pages.Select(page => new PlannedPage(page.Frame.Path, () => page))] });
}
