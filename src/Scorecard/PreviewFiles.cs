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

    private readonly Dictionary<string, PlannedPage> _pages;

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>?> _rendered = new(StringComparer.Ordinal);

    /// <summary>Without its type, null would be an empty file: memory is made from a null array, too.</summary>
    private static ReadOnlyMemory<byte>? Nothing => default(ReadOnlyMemory<byte>?);

    internal PreviewFiles(Site site, Scorebook book)
    {
        (_site, _book) = (site, book);
        _pages = site.Planned.ToDictionary(planned => planned.Path, StringComparer.Ordinal);
    }

    /// <summary>The file at an address; null if there is none, or if it is in the archive as it was published.</summary>
    public ReadOnlyMemory<byte>? Find(string address)
    {
        var edition = _site.Editions.FirstOrDefault(e => !e.IsPublished && address.StartsWith(e.Folder, StringComparison.Ordinal));
        return _rendered.GetOrAdd(address, a => Page(a, edition) ?? Other(a, edition));
    }

    private ReadOnlyMemory<byte>? Page(string address, Edition? edition)
    {
        if (edition is null)
        {
            return _pages.TryGetValue(address, out var planned) ? SiteRenderer.Render(planned.Compose()).Content : Nothing;
        }

        var pages = edition.Planned.Where(planned => planned.Path == address).ToList();
        return pages.Count == 0 ? Nothing : SiteRenderer.Render(_site, _book, edition with { Planned = pages }).First().Content;
    }

    /// <summary>What is no page: style, downloads, pictures, what search and comparison load.</summary>
    private ReadOnlyMemory<byte>? Other(string address, Edition? edition)
    {
        var files = edition is null ? SiteRenderer.SiteWide(_site) : SiteRenderer.Render(_site, _book, edition with { Planned = [] });
        return files.FirstOrDefault(file => file.Path == address)?.Content;
    }
}
