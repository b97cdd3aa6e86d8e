using System.Xml;
using Scorecard.Compose;
using Scorecard.Compose.News;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>Published editions as an Atom feed (feed.xml), and corrections as another (corrections.xml). Their dates come from the editions, never from a clock.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string NothingYet = "1970-01-01";

    internal static ReadOnlyMemory<byte> OfEditions(Site site) => Of(site, site.Council.Title, Addresses.Feed, site.Feed);

    internal static ReadOnlyMemory<byte> OfCorrections(Site site) =>
        Of(site, $"Corrections to {site.Council.Title}", Addresses.Corrections, site.Corrections);

    private static ReadOnlyMemory<byte> Of(Site site, string title, string path, IReadOnlyList<FeedEntry> entries) => Xml.Write(xml =>
    {
        var home = site.Council.Absolute(Addresses.Home);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("title", Namespace, title);
        xml.WriteElementString("id", Namespace, path == Addresses.Feed ? site.Council.BaseUrl.AbsoluteUri : site.Council.Absolute(path));
        Link(xml, "alternate", home);
        Link(xml, "self", site.Council.Absolute(path));
        xml.WriteElementString("updated", Namespace, Moment(entries.Count == 0 ? NothingYet : Dates.Plain(entries[0].Published)));
        Author(xml, site.Council.Authority);
        foreach (var entry in entries)
        {
            Entry(xml, entry);
        }

        xml.WriteEndElement();
    });

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, name);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, entry.Title);
        xml.WriteElementString("id", Namespace, entry.Permalink);
        Link(xml, "alternate", entry.Permalink);
        xml.WriteElementString("published", Namespace, Moment(Dates.Plain(entry.Published)));
        xml.WriteElementString("updated", Namespace, Moment(Dates.Plain(entry.Published)));
        xml.WriteElementString("summary", Namespace, entry.Summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(string date) => $"{date}T00:00:00Z";
}
