using System.Xml;
using Scorecard.Compose;
using Scorecard.Compose.News;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>Published editions as an Atom feed (feed.xml). Its dates come from the editions, never from a clock.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string NothingYet = "1970-01-01";

    internal static ReadOnlyMemory<byte> Of(Site site) => Xml.Write(xml =>
    {
        var home = new Uri(site.Council.BaseUrl, Addresses.Home).AbsoluteUri;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("title", Namespace, site.Council.Title);
        xml.WriteElementString("id", Namespace, site.Council.BaseUrl.AbsoluteUri);
        Link(xml, "alternate", home);
        Link(xml, "self", new Uri(site.Council.BaseUrl, Addresses.Feed).AbsoluteUri);
        xml.WriteElementString("updated", Namespace, Moment(site.Feed.Count == 0 ? NothingYet : Dates.Plain(site.Feed[0].Published)));
        Author(xml, site.Council.Authority);
        foreach (var entry in site.Feed)
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
