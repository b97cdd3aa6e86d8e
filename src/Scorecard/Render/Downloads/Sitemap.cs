using System.Text;
using Scorecard.Compose;

namespace Scorecard.Render.Downloads;

/// <summary>What search engines may list (sitemap.xml) and where they find it (robots.txt).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static ReadOnlyMemory<byte> Of(Site site) => Xml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in Listed(site))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Frame.Canonical);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    internal static ReadOnlyMemory<byte> Robots(Site site) => Encoding.UTF8.GetBytes(site.IsOpen
        ? $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(site.Council.BaseUrl, "sitemap.xml").AbsoluteUri}\n"
        : "User-agent: *\nDisallow: /\n");

    private static IEnumerable<Page> Listed(Site site) => site.Pages
        .Concat(site.Editions.SelectMany(e => e.Pages))
        .Where(page => !page.Frame.NoIndex && page.Frame.ForwardTo.Length == 0);
}
