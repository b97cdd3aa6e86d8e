using System.Text;
using Scorecard.Compose;
using Scorecard.Domain;

namespace Scorecard.Render.Downloads;

/// <summary>What search engines may list (sitemap.xml) and where they find it (robots.txt).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static ReadOnlyMemory<byte> Of(Site site) => Xml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var address in Standing(site).Concat(Unpublished(site)).Concat(Published(site)))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    internal static ReadOnlyMemory<byte> Robots(Site site) => Encoding.UTF8.GetBytes(site.IsOpen
        ? $"User-agent: *\nAllow: /\n\nSitemap: {site.Council.Absolute("sitemap.xml")}\n"
        : "User-agent: *\nDisallow: /\n");

    /// <summary>The pages of the newest versions in the archive; older and withdrawn ones are found from those.</summary>
    private static IEnumerable<string> Published(Site site) =>
        from edition in site.Histories
        where site.IsOpen && !edition.IsDraft
        let version = edition.Versions[^1].Published
        where version is { Withdrawal: null, Classification: Classification.Unrestricted }
        from file in version.Files
        where file.Path.EndsWith(".html", StringComparison.Ordinal)
        select site.Council.Absolute($"{version.Id}/{file.Path}");

    private static IEnumerable<string> Standing(Site site) => site.Planned
        .Where(planned => planned.IsListed)
        .Select(planned => site.Council.Absolute(planned.Path));

    private static IEnumerable<string> Unpublished(Site site) => site.Editions
        .Where(edition => !edition.IsPublished && !edition.Rated.Declared.HidesFromSearch)
        .SelectMany(edition => edition.Planned)
        .Select(planned => site.Council.Absolute(planned.Path));
}
