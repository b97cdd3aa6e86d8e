using Scorecard.Compose;
using Scorecard.Compose.Downloads;
using Scorecard.Domain;
using Scorecard.Render.Assets;
using Scorecard.Render.Downloads;
using Scorecard.Render.Razor;
using Scorecard.Spread;

namespace Scorecard.Render;

/// <summary>Turns the site's data into its files.</summary>
public static class SiteRenderer
{
    /// <summary>Every file that belongs to no version, one after the other.</summary>
    public static IEnumerable<SiteFile> Render(Site site) => Figures(site).Concat(Others(site));

    /// <summary>The files that belong to no version and tell figures alone: what is written in an edition's folder changes none of them.</summary>
    public static IEnumerable<SiteFile> Figures(Site site) => site.Planned
        .Where(planned => planned.TellsFiguresAlone)
        .MadeTogether(planned => Render(planned.Compose()))
        .Concat(Later(() => CompareFiles.Of(site)));

    /// <summary>The other files that belong to no version.</summary>
    public static IEnumerable<SiteFile> Others(Site site) => Lists(site)
        .Concat(site.Planned.Where(planned => !planned.TellsFiguresAlone).Select(planned => new Func<SiteFile>(() => Render(planned.Compose()))))
        .MadeTogether(make => make())
        .Concat(StyleAndSearch(site));

    /// <summary>Every file of an edition's newest version, as long as it is not in the archive.</summary>
    /// <param name="site">The site as data.</param>
    /// <param name="book">The definitions that its figures follow.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="room">Where its pages are kept; each has memory of its own if none is given.</param>
    public static IEnumerable<SiteFile> Render(Site site, Scorebook book, Edition edition, PageRoom? room = null) =>
        Render(site.Council, book, edition, room);

    /// <summary>One page.</summary>
    /// <param name="page">The page as data.</param>
    /// <param name="room">Where it is kept; it has memory of its own if none is given.</param>
    public static SiteFile Render(Compose.Page page, PageRoom? room = null) =>
        new(page.Frame.Path, Templates.BuiltIn.Render(PageTemplates.KeyOf(page), page, rendered => PageRoom.Keep(rendered, room)));

    private static IEnumerable<SiteFile> Render(Council council, Scorebook book, Edition edition, PageRoom? room)
    {
        var data = new Lazy<IReadOnlyList<SiteFile>>(() => [.. Data(council, book, edition, room)]);
        return edition.Planned.MadeTogether(planned => Render(Weighed(planned.Compose(), edition.Folder, data), room))
            .Append(new SiteFile(Addresses.PackStyle(edition.Folder), PackStyle.Of(edition.Running)))
            .Concat(StyleFiles.In(edition.Folder, council.Theme))
            .Concat(edition.Images.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => new SiteFile(i.Key, i.Value)))
            .Concat(Later(() => data.Value));
    }

    /// <summary>Only who wrote the downloads can tell how large they are.</summary>
    private static Compose.Page Weighed(Compose.Page page, string folder, Lazy<IReadOnlyList<SiteFile>> data) => page is DataPage downloads
        ? downloads.Weighed(name => data.Value.First(file => file.Path == Addresses.Data(folder, name)).Content.Length)
        : page;

    private static IEnumerable<SiteFile> Data(Council council, Scorebook book, Edition edition, PageRoom? room)
    {
        SiteFile File(string name, ReadOnlyMemory<byte> content) => new(Addresses.Data(edition.Folder, name), content);
        yield return File("scorecard.json", ScorecardJson.Of(council, edition, room));
        yield return File("scorecard.schema.json", StyleFiles.Schema());
        yield return File("indicators.json", IndicatorsJson.Of(book, edition, room));
        yield return File("results.csv", ResultsCsv.Of(edition, room));
        yield return File("results.csv-metadata.json", ResultsMetadata.Of(council, edition));
    }

    /// <summary>The files that belong to no version and are no pages, one after the other; those that take long come last.</summary>
    public static IEnumerable<SiteFile> SiteWide(Site site) =>
        Lists(site).Select(make => make()).Concat(StyleAndSearch(site)).Concat(Later(() => CompareFiles.Of(site)));

    private static IEnumerable<SiteFile> StyleAndSearch(Site site) =>
        StyleFiles.In("", site.Council.Theme).Concat(Later(() => SearchFiles.Of(site)));

    private static IEnumerable<SiteFile> Later(Func<IEnumerable<SiteFile>> files)
    {
        foreach (var file in files())
        {
            yield return file;
        }
    }

    private static IEnumerable<Func<SiteFile>> Lists(Site site) =>
    [
        () => new SiteFile("sitemap.xml", Sitemap.Of(site)),
        () => new SiteFile("robots.txt", Sitemap.Robots(site)),
        () => new SiteFile("editions.json", EditionsJson.Of(site)),
        () => new SiteFile(Addresses.Watch, EditionsScript.Of(site)),
        () => new SiteFile(Addresses.Feed, AtomFeed.OfEditions(site)),
        () => new SiteFile(Addresses.Corrections, AtomFeed.OfCorrections(site)),
        StyleFiles.Forwarding,
        () => new SiteFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
    ];
}
